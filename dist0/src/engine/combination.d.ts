import type { FieldValue, Scalar } from '../language/field-source.ts';
/** One value for each of several fields; null where an event lacks the field. */
export type Combination = readonly (Scalar | null)[];
/** Above this, an event's combinations are cut: three lists of a record can make billions. */
export declare const mostCombinations = 10000;
/** All combinations of an event's values, as Elasticsearch's composite aggregation makes them: lists explode,
 * equal ones count once. A missing field gives no combination, or null where `missing` says so. */
export declare function combinationsOf(values: readonly FieldValue[], missing: 'none' | 'null'): readonly Combination[];
/** How many combinations there would be without the cut. */
export declare function countCombinations(values: readonly FieldValue[]): number;
/** A text that is equal for equal combinations. */
export declare function keyOf(combination: Combination): string;
/** The order of composite buckets: field by field, missing first, numbers by size, texts by code unit. */
export declare function compareCombinations(left: Combination, right: Combination): number;
