/** A number for each of very many texts, without the texts: of them only 128 bits of a SHA-256 stay, which nobody can
 * make two of. Some 40 bytes an entry, where a Map costs hundreds. */
export declare class DigestTable {
    #private;
    get size(): number;
    get(text: string): number | undefined;
    /** Sets the number of a text. Where room is short, entries with a number below `least` go. */
    set(text: string, number: number, least: number): void;
}
