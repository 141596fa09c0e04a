import type { Finding } from '../../../diagnostic/finding.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import type { FieldUse } from '../../compiled-query.ts'
import { compileValue } from '../../expression/compile-value.ts'
import { fieldsOf } from '../../expression/fields-of.ts'
import type { FieldSource, FieldValue } from '../../field-source.ts'
import { lowerValue } from '../lower-value.ts'
import type { TypedValue } from '../lowering-context.ts'
import type { EqlField } from '../tree.ts'
import { nameOfType, type ValueType } from '../value-type.ts'

interface KeyedFilter {
  readonly keys: readonly EqlField[]
}

/** The join keys of some filters: a column for each field. */
export interface JoinColumns<E> {
  /** The values of an event, in the order of columns. */
  readonly valuesOf: (event: E) => readonly FieldValue[]
  /** The columns of each filter's keys. */
  readonly places: readonly (readonly number[])[]
  /** The columns that must have a value for an event to count for a filter. */
  readonly required: readonly (readonly number[])[]
  readonly fields: readonly FieldUse[]
  readonly warnings: readonly Finding[]
}

/** Resolves the join keys of filters; keys of one place must have comparable types.
 * @throws TrailproofError EQL_TYPE, EQL_FIELD_TYPE */
export function joinColumns<E>(
  filters: readonly KeyedFilter[],
  fields: FieldSource<E>,
): JoinColumns<E> {
  const warnings: Finding[] = []
  const columns = new Map<string, TypedValue>()
  for (const key of filters.flatMap(({ keys }) => keys)) {
    // The name of the category's field plays no part in a key.
    const lower = (): TypedValue => lowerValue(key, { fields, categoryField: '', warnings })
    if (!columns.has(key.name)) columns.set(key.name, lower())
  }
  checkTypes(filters, columns)
  const names = [...columns.keys()]
  const values = Array.from(columns.values(), ({ node }) => compileValue(node, fields))
  const placesOf = (keys: readonly EqlField[]): readonly number[] =>
    keys.map(({ name }) => names.indexOf(name))
  return {
    valuesOf: (event) => values.map((value) => value(event)),
    places: filters.map(({ keys }) => placesOf(keys)),
    required: filters.map(({ keys }) => placesOf(keys.filter(({ optional }) => !optional))),
    fields: Array.from(columns.values(), ({ node }) => fieldsOf(node)).flat(),
    warnings,
  }
}

function checkTypes(
  filters: readonly KeyedFilter[],
  columns: ReadonlyMap<string, TypedValue>,
): void {
  for (const { keys } of filters.slice(1)) {
    for (const [index, key] of keys.entries()) {
      const first = filters[0]!.keys[index]!
      const [expected, found] = [columns.get(first.name)!.type, columns.get(key.name)!.type]
      if (kindOf(expected) === kindOf(found) || found === 'unknown' || expected === 'unknown') {
        continue
      }
      throw new TrailproofError(
        'EQL_TYPE',
        `"${key.name}" is ${nameOfType(found)} and cannot be joined with "${first.name}", which is ${nameOfType(expected)}.`,
        { span: key.span },
      )
    }
  }
}

function kindOf(type: ValueType): ValueType {
  return type === 'double' ? 'long' : type
}
