/** Refuses, before any work, to write over what is no bundle.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export declare function allowBundle(output: string): void;
/** Writes a bundle: a folder, or an archive where the name says so. A folder of an older bundle is written anew.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export declare function writeBundle(output: string, files: ReadonlyMap<string, string>): Promise<void>;
