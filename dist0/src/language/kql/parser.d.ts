import type { QueryText } from '../../diagnostic/span.ts';
import type { KqlNode } from './tree.ts';
/** Parses a query in KQL as Kibana does, its quirks included: `and` and `or` need white space on both sides, an
 * unquoted value may hold spaces and ends before `not `, and no operand takes two `not`.
 * @example parseKql(queryTextOf('event.action: CreateUser', 'query')).kind // 'is'
 * @throws TrailproofError KQL_SYNTAX, QUERY_TOO_DEEP, QUERY_TOO_LONG */
export declare function parseKql(query: QueryText): KqlNode;
