/** Where files of the user's are copied to: place in the bundle -> file. Files of one name are numbered, so that none
 * hides another; folders are copied with what they hold.
 * @example copiesOf('rules', ['a/x.toml', 'b/x.toml']) // rules/x.toml, rules/x-2.toml */
export declare function copiesOf(place: string, paths: readonly string[]): ReadonlyMap<string, string>;
/** Reads the copies. */
export declare function readCopies(copies: ReadonlyMap<string, string>): ReadonlyMap<string, string>;
