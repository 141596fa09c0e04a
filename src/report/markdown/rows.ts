/** Writes the head of a table. */
export function tableHead(names: readonly string[]): readonly string[] {
  return [tableRow(names), tableRow(names.map(() => '---'))]
}

/** Writes a row of a table; cells must be escaped. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Writes several texts into one cell. */
export const stacked = (parts: readonly string[]): string => parts.join('<br>')
