import type { Scalar } from '../field-source.ts';
import type { Accumulator } from './aggregates.ts';
/** An aggregate that needs all numbers of a group at once. */
export declare function startStatistic(compute: (values: readonly Scalar[]) => number | undefined): Accumulator;
/** WEIGHTED_AVG(number, weight): a row without either counts for nothing. */
export declare function startWeightedAverage(): Accumulator;
/** PRESENT and ABSENT: whether any row has a value. */
export declare function startPresence(answer: boolean): Accumulator;
