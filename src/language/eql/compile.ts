import type { QueryText } from '../../diagnostic/span.ts'
import type { CompiledQuery } from '../compiled-query.ts'
import type { CompiledSearch } from '../compiled-search.ts'
import { compileQuery } from '../expression/compile-query.ts'
import type { FieldSource } from '../field-source.ts'
import { lowerEventFilter } from './lowering.ts'
import { parseEql } from './parser.ts'
import { compileSearch } from './search/compile-search.ts'
import type { EqlEventFilter } from './tree.ts'

/** What an EQL query needs to know of its rule. */
export interface EqlOptions {
  /** `event.category`, or the rule's event_category_override. */
  readonly categoryField: string
}

/** An EQL query in its running form: a test of single events, or a search whose matches take the events of a window
 * together (sequences, samples, pipes). */
export type CompiledEql<E> =
  | { readonly kind: 'test'; readonly query: CompiledQuery<E> }
  | { readonly kind: 'search'; readonly query: CompiledSearch<E> }

/** Compiles an EQL query for a view of events. An unmapped field is null and a warning, where Elasticsearch would
 * refuse the query; with `?` it is null without one.
 * @example compileEql(queryTextOf('any where event.action == "CreateUser"', 'query'), fields, { categoryField: 'event.category' }).kind // 'test'
 * @throws TrailproofError EQL_SYNTAX and the other EQL codes */
export function compileEql<E>(
  query: QueryText,
  fields: FieldSource<E>,
  options: EqlOptions,
): CompiledEql<E> {
  const statement = parseEql(query)
  if (statement.query.kind === 'event' && statement.pipes.length === 0) {
    return { kind: 'test', query: compileEventFilter(statement.query.filter, fields, options) }
  }
  return { kind: 'search', query: compileSearch(statement, fields, options) }
}

function compileEventFilter<E>(
  filter: EqlEventFilter,
  fields: FieldSource<E>,
  options: EqlOptions,
): CompiledQuery<E> {
  const { expression, warnings } = lowerEventFilter(filter, fields, options)
  return compileQuery(expression, fields, warnings)
}
