import type { QueryText } from '../../diagnostic/span.ts';
import type { EsqlQuery } from './tree.ts';
/** Reads an ES|QL query into its tree.
 * @example parseEsql(queryTextOf('FROM logs-* | LIMIT 1', '<argument>')).commands[0]?.kind // 'limit'
 * @throws TrailproofError ESQL_SYNTAX with what would be accepted, ESQL_COMMAND_UNSUPPORTED, LLM_UNSUPPORTED, QUERY_TOO_LONG or QUERY_TOO_DEEP */
export declare function parseEsql(query: QueryText): EsqlQuery;
