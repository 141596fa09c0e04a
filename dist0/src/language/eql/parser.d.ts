import type { QueryText } from '../../diagnostic/span.ts';
import type { EqlStatement } from './tree.ts';
/** Parses a query in Elasticsearch's EQL: an event query, a sequence or a sample, with pipes.
 * @example parseEql(queryTextOf('process where true', 'query')).query.kind // 'event'
 * @throws TrailproofError EQL_SYNTAX, QUERY_TOO_DEEP, QUERY_TOO_LONG */
export declare function parseEql(query: QueryText): EqlStatement;
