import type { QueryText } from '../../diagnostic/span.ts';
import type { CompiledQuery } from '../compiled-query.ts';
import type { FieldSource } from '../field-source.ts';
/** Compiles a query in Lucene's query language for a view of events.
 * @example compileLucene(queryTextOf('user.name:(eve OR mallory)', 'query'), fields).matches(event)
 * @throws TrailproofError LUCENE_SYNTAX, LUCENE_UNSUPPORTED, PATTERN_INVALID, PATTERN_UNSUPPORTED, QUERY_TOO_DEEP,
 * QUERY_TOO_LONG */
export declare function compileLucene<E>(query: QueryText, fields: FieldSource<E>): CompiledQuery<E>;
