// A comment of GitHub takes 65,536 characters, a step summary 1 MiB; the host's own wrapping needs some room.
const largest = 60_000;
/** Writes sections, at most 60 KB in UTF-8; rows that do not fit are counted in a note. Earlier sections take room first. */
export function fitted(sections) {
    const fixed = sections.map(({ open, close, ...section }) => bytesOf([...open, ...close, ...note(section, section.rows.length)]));
    let left = largest - fixed.reduce((sum, bytes) => sum + bytes, 0);
    const lines = [];
    for (const section of sections) {
        const kept = [];
        for (const row of section.rows) {
            const bytes = bytesOf([row]);
            if (bytes > left)
                break;
            left -= bytes;
            kept.push(row);
        }
        const cut = section.rows.length - kept.length;
        // Nothing later may slip in where something more important was cut.
        if (cut > 0)
            left = 0;
        lines.push(...section.open, ...kept, ...section.close, ...note(section, cut));
    }
    return `${lines.join('\n')}\n`;
}
function note({ what, all }, count) {
    if (count === 0)
        return [];
    return [
        '',
        `_${count} more left out (${what}), since this report ends at 60 KB; ${all} shows all._`,
    ];
}
const bytesOf = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
//# sourceMappingURL=fitted.js.map