const gap = '  ';
/** Lays rows out in columns. Texts must be printable; the last cell of a row is not padded.
 * @example table([[{ text: 'a' }, { text: 'b' }], [{ text: 'ccc' }, { text: 'd' }]]) // ['a    b', 'ccc  d'] */
export function table(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [index, { text }] of row.entries()) {
            widths[index] = Math.max(widths[index] ?? 0, text.length);
        }
    }
    return rows.map((row) => {
        const last = row.length - 1;
        return row
            .map((cell, index) => padded(cell, index === last ? 0 : (widths[index] ?? 0)))
            .join(gap);
    });
}
function padded({ text, paint, align }, width) {
    const space = ' '.repeat(Math.max(0, width - text.length));
    const painted = paint === undefined ? text : paint(text);
    return align === 'right' ? `${space}${painted}` : `${painted}${space}`;
}
//# sourceMappingURL=table.js.map