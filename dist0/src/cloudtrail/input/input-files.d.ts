/** A file to read, standard input, or an input that cannot be opened. */
export type InputFile = {
    readonly kind: 'file';
    readonly name: string;
} | {
    readonly kind: 'stdin';
    readonly name: string;
} | {
    readonly kind: 'unreadable';
    readonly name: string;
    readonly cause: unknown;
}
/** A file of a folder that holds no records. */
 | {
    readonly kind: 'ignored';
    readonly name: string;
    readonly reason: IgnoreReason;
}
/** A folder without any file to read. */
 | {
    readonly kind: 'empty folder';
    readonly name: string;
};
/** Why a file of a folder is passed over: CloudTrail's digests and Insights hold no records of calls, and other files
 * are not JSON by their names. */
export type IgnoreReason = 'digest' | 'insight' | 'other';
/** Lists what the inputs name: files as they are, `-` for standard input, folders walked down in the order of their
 * names (by UTF-16 unit), whatever order the file system has. */
export declare function inputFiles(inputs: readonly string[]): AsyncGenerator<InputFile>;
