import type { Accumulator, AggregateInput } from './aggregates.ts';
/** FIRST and LAST: the value of the row whose sort value is the least or the greatest; rows without a value do not count.
 * Of rows that are equal the one that comes first wins. */
export declare function startEdge(edge: 'first' | 'last'): (input: AggregateInput) => Accumulator;
/** TOP(field, count, "asc" or "desc"): the least or greatest values in order, equal ones each. */
export declare function startTop({ type, options }: AggregateInput): Accumulator;
/** What is wrong with the options of TOP. */
export declare function topProblem([limit, order]: AggregateInput['options']): string | undefined;
