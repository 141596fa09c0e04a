/** Writes the head of a table. */
export function tableHead(names) {
    return [tableRow(names), tableRow(names.map(() => '---'))];
}
/** Writes a row of a table; cells must be escaped. */
export const tableRow = (cells) => `| ${cells.join(' | ')} |`;
/** Writes several texts into one cell. */
export const stacked = (parts) => parts.join('<br>');
//# sourceMappingURL=rows.js.map