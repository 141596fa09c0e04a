import type { Finding } from '../../diagnostic/finding.ts';
import type { QueryText } from '../../diagnostic/span.ts';
import type { SigmaCondition } from './tree.ts';
/** A condition, and what is odd about how it is written. */
export interface ParsedCondition {
    readonly condition: SigmaCondition;
    readonly warnings: readonly Finding[];
}
/** Reads a condition over the search identifiers `names`: `not` binds closest, then `and`, then `or`.
 * @example parseCondition(queryTextOf('a and not 1 of b*', 'condition'), ['a', 'b1', 'b2'])
 * @throws TrailproofError SIGMA_CONDITION, SIGMA_AGGREGATION_UNSUPPORTED, QUERY_TOO_DEEP, QUERY_TOO_LONG */
export declare function parseCondition(query: QueryText, names: readonly string[]): ParsedCondition;
