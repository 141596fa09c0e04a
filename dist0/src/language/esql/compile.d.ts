import type { QueryText } from '../../diagnostic/span.ts';
import type { CompiledPipeline } from '../compiled-query.ts';
import type { FieldSource } from '../field-source.ts';
import type { OnNull } from './watch-nulls.ts';
/** A compiled ES|QL query. */
export interface EsqlPipeline<E> extends CompiledPipeline<E> {
    /** The most rows that Elasticsearch returns: 1,000 without a LIMIT, 10,000 with one. Kibana's rules bring their own
     * limit, so `run` does not apply it; `tableOf` does. */
    readonly rowLimit: number;
}
/** How a query is compiled. */
export interface EsqlOptions {
    /** Hears of each value that became null on the way: several values where one is wanted, a division by zero, a
     * conversion that failed. The query runs slower then. */
    readonly onNull?: OnNull | undefined;
}
/** Compiles an ES|QL query over events of a source.
 * A field that the source does not map counts as null, with a warning.
 * @example compileEsql(queryTextOf('FROM logs-* | WHERE a == "x" | STATS n = COUNT(*) BY b', 'q'), fields).aggregating // true
 * @throws TrailproofError ESQL_SYNTAX, ESQL_TYPE, ESQL_ARGUMENT, ESQL_COLUMN_UNKNOWN, ESQL_COMMAND_UNSUPPORTED,
 * ESQL_FUNCTION_UNSUPPORTED, ESQL_OPERATOR_UNSUPPORTED, ESQL_FIELD_UNSUPPORTED, PATTERN_INVALID, PATTERN_UNSUPPORTED,
 * QUERY_TOO_DEEP or QUERY_TOO_LONG, with its place */
export declare function compileEsql<E>(query: QueryText, fields: FieldSource<E>, options?: EsqlOptions): EsqlPipeline<E>;
