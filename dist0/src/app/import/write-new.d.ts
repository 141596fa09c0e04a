/** A file to write. */
export interface NewFile {
    readonly path: string;
    readonly text: string;
}
/** Writes files, each whole or not at all. One that is there already is left alone unless `force` is given; then none is written.
 * @throws TrailproofError OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export declare function writeNew(files: readonly NewFile[], options?: {
    readonly force?: boolean | undefined;
}): Promise<void>;
/** Refuses files that are there already, unless `force` is given: what takes long asks before it begins.
 * @throws TrailproofError OUTPUT_EXISTS */
export declare function refuseExisting(paths: readonly string[], { force }: {
    readonly force?: boolean | undefined;
}): void;
