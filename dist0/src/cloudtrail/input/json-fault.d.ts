/** Where and why a text is no JSON. */
export interface JsonFault {
    /** UTF-16 offset in the text. */
    readonly offset: number;
    /** What stands or is missing there. */
    readonly problem: string;
}
/** Finds the first fault of a text that JSON.parse refuses. Asked only then, and for texts of at most 64 KiB: engines
 * word their messages differently from version to version, ours stay.
 * @example jsonFault('{"a":1,}') // { offset: 7, problem: 'a name in double quotes is expected' } */
export declare function jsonFault(text: string): JsonFault;
