import type { FieldType, FieldValue } from '../../language/field-source.ts'
import type { AlertValue } from '../alert.ts'
import { alertValue } from '../field-columns.ts'

/** What in-memory suppression compares: a list is one value, whatever its order. */
export function suppressionValue(value: FieldValue, type: FieldType | 'null'): AlertValue {
  const shown = alertValue(value, type)
  if (typeof shown !== 'object' || shown === null) return shown
  return [...shown].sort((left, right) => (String(left) < String(right) ? -1 : 1))
}
