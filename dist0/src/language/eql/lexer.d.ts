import type { QueryText } from '../../diagnostic/span.ts';
import type { EqlToken } from './token.ts';
/** Cuts an EQL query into tokens; the last one is of kind `end`.
 * @throws TrailproofError EQL_SYNTAX */
export declare function tokenizeEql(query: QueryText): readonly EqlToken[];
