/** Bytes as a text in which each character is one byte: quick to make, to search and to cut, and equal to what the bytes
 * spell in UTF-8 wherever they are ASCII. Nearly all bytes of a log are. */
export declare class ByteText {
    #private;
    readonly text: string;
    constructor(bytes: Buffer);
    /** What the bytes of a stretch spell in UTF-8. */
    decoded(from: number, to: number): string;
}
