import type { Instant } from '../../time/duration.ts'
import type { CompiledQuery } from '../compiled-query.ts'
import { compileQuery } from '../expression/compile-query.ts'
import type { FieldSource } from '../field-source.ts'
import type { EventFilter } from './event-filter.ts'
import { lowerFilter } from './lowering.ts'

/** Compiles a filter for a view of events.
 * @example compileFilter({ kind: 'exists', field: 'user.name', span }, fields).matches(event)
 * @throws TrailproofError as `lowerFilter` does */
export function compileFilter<E>(
  filter: EventFilter,
  fields: FieldSource<E>,
  options: { readonly now?: Instant | undefined } = {},
): CompiledQuery<E> {
  const { expression, warnings } = lowerFilter(filter, fields, options)
  return compileQuery(expression, fields, warnings)
}
