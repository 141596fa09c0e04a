import type { Span } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { compareText } from '../compare-scalars.ts'
import { compileValue } from '../expression/compile-value.ts'
import type { Field, FieldSource, FieldValue, Scalar } from '../field-source.ts'
import { canonicalAddress } from './address.ts'
import type { Column } from './column.ts'
import { orderOf } from './functions/multi-value-functions.ts'
import { anything, type Possible } from './possible.ts'
import { columnType, type EsqlType } from './types.ts'

/** The columns that FROM gives: one a mapped field, made when it is asked for. */
export class SourceColumns<E> {
  readonly #fields: FieldSource<E>
  readonly #made = new Map<string, Column<E>>()

  constructor(fields: FieldSource<E>) {
    this.#fields = fields
  }

  /** The column of a field; undefined when it is not mapped.
   * @throws TrailproofError ESQL_FIELD_UNSUPPORTED for a field that ES|QL cannot read */
  find(name: string, span: Span): Column<E> | undefined {
    const made = this.#made.get(name)
    if (made !== undefined) return made
    const field = this.#fields.resolve(name)
    if (field === undefined) return undefined
    const column = columnOfField(field, this.#fields, span)
    if (column === undefined) throw unreadable(field, span)
    this.#made.set(name, column)
    return column
  }

  /** The columns of all mapped fields that ES|QL can read, by name. */
  all(span: Span): readonly Column<E>[] {
    return [...this.known()].sort(compareText).flatMap((name) => {
      const field = this.#fields.resolve(name)
      const readable = field !== undefined && columnType(field.type) !== undefined
      const column = readable ? this.find(name, span) : undefined
      return column === undefined ? [] : [column]
    })
  }

  known(): Iterable<string> {
    return this.#fields.known()
  }
}

function columnOfField<E>(
  field: Field<E>,
  fields: FieldSource<E>,
  span: Span,
): Column<E> | undefined {
  const type = columnType(field.type)
  if (type === undefined) return undefined
  // Doc values hold no text beyond ignore_above, and ES|QL reads doc values.
  const node = { kind: 'field', name: field.name, optional: true, indexed: true, span } as const
  const get = asStored(compileValue(node, fields), type)
  return {
    name: field.name,
    type,
    place: { kind: 'source', field, get },
    possible: possibleOf(field),
  }
}

function possibleOf<E>({ name, absent }: Field<E>): Possible {
  if (absent === undefined) return anything
  return { values: [undefined], because: { field: name, reason: absent } }
}

// Doc values keep several values sorted, keywords and addresses without repetition; text is read as it was written.
function asStored<E>(get: (event: E) => FieldValue, type: EsqlType): (event: E) => FieldValue {
  const compare = orderOf(type)
  const isSet = type === 'keyword' || type === 'ip'
  const store = (values: readonly Scalar[]): FieldValue => {
    const stored = type === 'ip' ? values.flatMap(storedAddress) : values
    const kept = isSet ? [...new Set(stored)] : stored
    return kept.length <= 1 ? kept[0] : type === 'text' ? kept : kept.toSorted(compare)
  }
  return (event) => {
    const value = get(event)
    if (typeof value === 'object') return store(value)
    return type === 'ip' && typeof value === 'string' ? storedAddress(value)[0] : value
  }
}

function storedAddress(value: Scalar): readonly string[] {
  if (typeof value !== 'string') return []
  // IPv4 has one spelling; only IPv6 can be written in several ways.
  const address = value.includes(':') ? canonicalAddress(value) : value
  return address === undefined ? [] : [address]
}

function unreadable<E>({ name, type }: Field<E>, span: Span): TrailproofError {
  return new TrailproofError(
    'ESQL_FIELD_UNSUPPORTED',
    `ES|QL cannot read "${name}": it is ${type}.`,
    {
      span,
      hint:
        type === 'flattened' ? 'KQL reads leaves of flattened fields.' : 'Name a field below it.',
    },
  )
}
