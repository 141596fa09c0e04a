import type { QueryText } from '../../diagnostic/span.ts'
import type { CompiledQuery } from '../compiled-query.ts'
import { compileQuery } from '../expression/compile-query.ts'
import type { FieldSource } from '../field-source.ts'
import { lowerLucene } from './lowering.ts'
import { parseLucene } from './parser.ts'

/** Compiles a query in Lucene's query language for a view of events.
 * @example compileLucene(queryTextOf('user.name:(eve OR mallory)', 'query'), fields).matches(event)
 * @throws TrailproofError LUCENE_SYNTAX, LUCENE_UNSUPPORTED, PATTERN_INVALID, PATTERN_UNSUPPORTED, QUERY_TOO_DEEP,
 * QUERY_TOO_LONG */
export function compileLucene<E>(query: QueryText, fields: FieldSource<E>): CompiledQuery<E> {
  const { expression, warnings } = lowerLucene(parseLucene(query), fields)
  return compileQuery(expression, fields, warnings)
}
