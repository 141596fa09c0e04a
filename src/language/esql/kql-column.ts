import type { Span } from '../../diagnostic/span.ts'
import type { CompiledQuery } from '../compiled-query.ts'
import type { FieldSource } from '../field-source.ts'
import { compileKql } from '../kql/compile.ts'
import type { Column } from './column.ts'
import { anything } from './possible.ts'

/** `KQL("…")` as a column: true or false for each event, by KQL's own rules for several values and missing fields. */
export function kqlColumn<E>(
  text: string,
  fields: FieldSource<E>,
  { name, span }: { readonly name: string; readonly span: Span },
): { readonly column: Column<E>; readonly query: CompiledQuery<E> } {
  // An error inside the text is shown at the string that holds it.
  const query = compileKql({ text, spanOf: () => span }, fields)
  const possible = query.blind === undefined ? anything : { values: [false], because: query.blind }
  const place = { kind: 'source', field: undefined, get: query.matches } as const
  return { column: { name, type: 'boolean', place, possible }, query }
}
