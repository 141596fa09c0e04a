import type { QueryText } from '../../src/diagnostic/span.ts'
import type { CompiledQuery } from '../../src/language/compiled-query.ts'
import type { CompiledSearch } from '../../src/language/compiled-search.ts'
import { compileEql, type EqlOptions } from '../../src/language/eql/compile.ts'
import type { FieldSource } from '../../src/language/field-source.ts'

/** Compiles a query that looks at one event at a time. */
export function eqlTest<E>(
  query: QueryText,
  fields: FieldSource<E>,
  options: EqlOptions,
): CompiledQuery<E> {
  const compiled = compileEql(query, fields, options)
  if (compiled.kind === 'test') return compiled.query
  throw new Error('the query is a search')
}

/** Compiles a sequence, a sample or a query with pipes. */
export function eqlSearch<E>(
  query: QueryText,
  fields: FieldSource<E>,
  options: EqlOptions,
): CompiledSearch<E> {
  const compiled = compileEql(query, fields, options)
  if (compiled.kind === 'search') return compiled.query
  throw new Error('the query is no search')
}
