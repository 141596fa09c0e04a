import type { Json, JsonObject } from '../cloudtrail/record.ts';
/** A text that the integration keeps: it deletes `""`, `"-"` and `"none"` (exactly so) anywhere in a record. */
export declare function isKeptText(text: string): boolean;
/** A text as it survives the cleaning; undefined for everything that is no text. */
export declare function cleanText(value: Json | undefined): string | undefined;
/** A JSON value after the integration's cleaning: null, `""`, `"-"`, `"none"`, and lists and objects that are or
 * become empty are deleted, depth first.
 * @example clean({ a: { b: [null, '-'] }, c: 1 }) // { c: 1 } */
export declare function clean(value: Json | undefined): Json | undefined;
/** The value as an object, or undefined. */
export declare function objectOf(value: Json | undefined): JsonObject | undefined;
/** A member of an object; undefined for anything that is no object. For keys of ours alone: a key from input could name
 * a member of every object, such as `constructor`. */
export declare function memberOf(value: Json | undefined, key: string): Json | undefined;
