import type { Json } from '../cloudtrail/record.ts';
/** The values at a dotted name, whether the document nests it, dots it or does both; lists on the way are transparent.
 * @example valuesAt({ 'user.name': 'eve' }, ['user', 'name']) // ['eve'] */
export declare function valuesAt(document: Json | undefined, path: readonly string[]): readonly Json[];
/** The first value at a dotted name. */
export declare function valueAt(document: Json | undefined, name: string): Json | undefined;
