import type { Scalar } from '../field-source.ts';
/** The value below which a share of the numbers lies, by interpolation between neighbours, as Elasticsearch computes it
 * exactly for few values.
 * @example percentileOf([1, 2, 3, 4], 50) // 2.5 */
export declare function percentileOf(values: readonly Scalar[], percent: number): number | undefined;
/** The median of the distances from the median. */
export declare function medianDeviationOf(values: readonly Scalar[]): number | undefined;
/** The variance of a whole population (Welford's way); undefined without values. */
export declare function varianceOf(values: readonly Scalar[]): number | undefined;
