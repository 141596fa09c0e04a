import type { Json } from '../cloudtrail/record.ts';
/** The texts of the leaves at a path of keys, cleaned: lists on the way and at the end are transparent, and a key
 * that itself holds dots is found too.
 * @example leavesAt({ items: [{ port: 22 }, { port: 443 }] }, ['items', 'port']) // ['22', '443'] */
export declare function leavesAt(value: Json | undefined, path: readonly string[]): readonly string[];
/** The texts of all leaves of a value. */
export declare function allLeaves(value: Json | undefined): readonly string[];
/** The dotted names of all leaves below an object, each once. */
export declare function leafNames(value: Json | undefined, prefix?: string): readonly string[];
