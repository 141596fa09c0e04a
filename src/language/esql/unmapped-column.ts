import type { Finding } from '../../diagnostic/finding.ts'
import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { printable } from '../../diagnostic/printable.ts'
import type { Span } from '../../diagnostic/span.ts'
import type { Column } from './column.ts'
import { exactly } from './possible.ts'

/** The column of a field that no index maps: null in every row, and a warning, since Elasticsearch refuses it. */
export function unmappedColumn<E>(
  name: string,
  span: Span,
  known: Iterable<string>,
): { readonly column: Column<E>; readonly warning: Finding } {
  const place = { kind: 'source', field: undefined, get: () => undefined } as const
  return {
    column: { name, type: 'null', place, possible: exactly(undefined) },
    warning: {
      severity: 'warning',
      code: 'FIELD_UNKNOWN',
      message: `The field "${printable(name)}" is not mapped: it counts as null here, Elasticsearch refuses it.`,
      span,
      hint: didYouMean(name, known),
    },
  }
}
