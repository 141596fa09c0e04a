import type { FieldValue, Scalar } from '../../field-source.ts';
/** One value for each join key; null where an optional key has none. */
export interface JoinKey {
    readonly values: readonly (Scalar | null)[];
    /** Equal for equal values only: a number and its text are different keys. */
    readonly text: string;
}
/** Above this, an event's combinations are cut: three lists of a record can make billions. */
export declare const mostJoinKeys = 10000;
/** The keys under which an event takes part: one for each combination of its values, lists in their index's order.
 * @example joinKeysOf(['eve', [2, 1]]).map(({ text }) => text) // ['["eve",1]', '["eve",2]'] */
export declare function joinKeysOf(values: readonly FieldValue[]): readonly JoinKey[];
/** How many keys there would be without the cut. */
export declare function countJoinKeys(values: readonly FieldValue[]): number;
/** The order of Elasticsearch's composite buckets: key by key, missing first, numbers by size, texts by code unit. */
export declare function compareJoinKeys(left: JoinKey, right: JoinKey): number;
