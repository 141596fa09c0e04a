/** A table of a TOML file or an object of a JSON text, unchecked. */
export type PlainTable = Readonly<Record<string, unknown>>;
/** True for a table, false for lists and single values. */
export declare function isTable(value: unknown): value is PlainTable;
