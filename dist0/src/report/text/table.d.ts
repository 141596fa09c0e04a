/** A cell: what it says, and how it is painted once it is aligned. */
export interface Cell {
    readonly text: string;
    readonly paint?: ((text: string) => string) | undefined;
    readonly align?: 'right' | undefined;
}
/** Lays rows out in columns. Texts must be printable; the last cell of a row is not padded.
 * @example table([[{ text: 'a' }, { text: 'b' }], [{ text: 'ccc' }, { text: 'd' }]]) // ['a    b', 'ccc  d'] */
export declare function table(rows: readonly (readonly Cell[])[]): readonly string[];
