/** Writes the head of a table. */
export declare function tableHead(names: readonly string[]): readonly string[];
/** Writes a row of a table; cells must be escaped. */
export declare const tableRow: (cells: readonly string[]) => string;
/** Writes several texts into one cell. */
export declare const stacked: (parts: readonly string[]) => string;
