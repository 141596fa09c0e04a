import { printable } from '../../diagnostic/printable.ts'
import type { Span } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { parseDate } from '../date-math.ts'
import type { Scalar } from '../field-source.ts'
import { canonicalAddress } from './address.ts'
import { constantOf, type Typed } from './typed.ts'
import { isText, type EsqlType } from './types.ts'

/** Turns a text that stands in the query into the type beside it: dates, addresses and booleans are written as text.
 * @throws TrailproofError ESQL_TYPE when it is no text of that type */
export function coerceLiteral(typed: Typed, wanted: EsqlType): Typed {
  const text = typed.constant?.value
  if (typeof text !== 'string' || !isText(typed.type)) return typed
  if (wanted !== 'date' && wanted !== 'ip' && wanted !== 'boolean') return typed
  const value = readAs(text, wanted)
  if (value !== undefined) return constantOf(value, wanted, typed.span)
  throw new TrailproofError('ESQL_TYPE', `"${printable(text)}" is no ${nameOf(wanted)}.`, {
    span: typed.span,
    hint: formHints[wanted],
  })
}

/** Reads text as a date, an address or a boolean; undefined when it is none. */
export function readAs(text: string, type: 'date' | 'ip' | 'boolean'): Scalar | undefined {
  switch (type) {
    case 'date':
      return readDate(text)
    case 'ip':
      return canonicalAddress(text)
    case 'boolean': {
      const lower = text.toLowerCase()
      return lower === 'true' || lower === 'false' ? lower === 'true' : undefined
    }
  }
}

/** Reads a date as `strict_date_optional_time`; epoch milliseconds are none in ES|QL. */
export function readDate(text: string): number | undefined {
  return /^\d{4}(?:-|$)/.test(text) ? parseDate(text)?.from : undefined
}

/** A type as messages call it. */
export function nameOf(type: EsqlType): string {
  if (type === 'ip') return 'address'
  return type === 'timespan' ? 'span of time' : type
}

/** The error for an expression of the wrong type. */
export function wrongType(
  what: string,
  {
    wanted,
    found,
    span,
  }: { readonly wanted: string; readonly found: EsqlType; readonly span: Span },
): TrailproofError {
  return new TrailproofError('ESQL_TYPE', `${what} must be ${wanted}, but it is ${found}.`, {
    span,
  })
}

const formHints = {
  date: 'Write it as in "2026-03-02T09:00:00Z".',
  ip: 'Write it as in "192.0.2.1"; networks belong into CIDR_MATCH.',
  boolean: 'Write true or false.',
}
