/** Packs files into one: the same files give the same bytes, whenever and wherever.
 * @example archive('proof.zip', files) // undefined for a name that is no archive's */
export declare function archive(name: string, files: ReadonlyMap<string, string>): Uint8Array | undefined;
