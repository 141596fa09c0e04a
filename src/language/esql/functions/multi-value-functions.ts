import { compareScalars } from '../../compare-scalars.ts'
import type { FieldValue, Scalar } from '../../field-source.ts'
import { compareAddressTexts } from '../address.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { callOf } from '../typed.ts'
import { isNumber, withoutText, type EsqlType } from '../types.ts'
import { itemsOf, packed } from '../../field-values.ts'
import { multiValueFunction, type EsqlFunction } from './function-spec.ts'

const same = ([type]: readonly EsqlType[]): EsqlType => withoutText(type ?? 'null')

/** Functions over a field's several values. Values keep the order that they are stored in: as first met. */
export const multiValueFunctions: readonly EsqlFunction[] = [
  multiValueFunction('mv_count', { takes: ['any'], gives: 'integer' }, (values) => values.length),
  multiValueFunction('mv_first', { takes: ['any'], gives: same }, (values) => values[0]),
  multiValueFunction('mv_last', { takes: ['any'], gives: same }, (values) => values.at(-1)),
  ordered('mv_min', (sorted) => sorted[0]),
  ordered('mv_max', (sorted) => sorted.at(-1)),
  multiValueFunction('mv_sum', { takes: ['number'], gives: ([type]) => sumType(type) }, (values) =>
    sumOf(values),
  ),
  multiValueFunction('mv_avg', { takes: ['number'], gives: 'double' }, (values) => {
    return sumOf(values) / values.length
  }),
  multiValueFunction(
    'mv_concat',
    { takes: ['text', 'text'], gives: 'keyword' },
    (values, delimiter) => values.join(String(delimiter)),
  ),
  multiValueFunction('mv_dedupe', { takes: ['any'], gives: same }, (values) =>
    packed([...new Set(values)]),
  ),
  multiValueFunction(
    'mv_slice',
    { takes: ['any', 'whole number', 'whole number'], optional: 1, gives: same },
    slice,
  ),
  sortFunction(),
  containsFunction(),
]

/** How values of a type are ordered. */
export function orderOf(type: EsqlType): (left: Scalar, right: Scalar) => number {
  if (type === 'ip') return (left, right) => compareAddressTexts(String(left), String(right))
  return (left, right) => compareScalars(left, right) ?? 0
}

function sumOf(values: readonly Scalar[]): number {
  const sum = compensatedSum()
  for (const value of values) sum.add(Number(value))
  return sum.total()
}

function sumType(type: EsqlType | undefined): EsqlType {
  return type !== undefined && isNumber(type) ? type : 'null'
}

function ordered(name: string, choose: (sorted: readonly Scalar[]) => FieldValue): EsqlFunction {
  return byType({ name, takes: ['any'] }, (type) => (values) => {
    return choose(values.toSorted(orderOf(type)))
  })
}

function sortFunction(): EsqlFunction {
  return byType({ name: 'mv_sort', takes: ['any', 'text'], optional: 1 }, (type) => {
    const compare = orderOf(type)
    return (values, direction) => {
      const sorted = values.toSorted(compare)
      return packed(String(direction).toLowerCase() === 'desc' ? sorted.reverse() : sorted)
    }
  })
}

// The order of values depends on their type, which is known only where the function is called.
function byType(
  shape: Pick<EsqlFunction, 'name' | 'takes' | 'optional'>,
  evaluateFor: (type: EsqlType) => (values: readonly Scalar[], direction?: Scalar) => FieldValue,
): EsqlFunction {
  return {
    ...shape,
    lower: (call) => {
      const type = call.arguments[0]?.type ?? 'null'
      const { name, takes, optional } = shape
      const typed = { takes, optional, gives: same }
      return multiValueFunction(name, typed, evaluateFor(type)).lower(call)
    },
  }
}

// Null counts as the empty set, so the answer is never null.
function containsFunction(): EsqlFunction {
  const definition = {
    name: 'mv_contains',
    evaluate: ([all, some]: readonly FieldValue[]): boolean => {
      const known = new Set(itemsOf(all))
      return itemsOf(some).every((value) => known.has(value))
    },
  }
  return {
    name: 'mv_contains',
    takes: ['any', 'any'],
    lower: ({ arguments: given, span }) =>
      callOf(definition, given, { type: 'boolean', span, strict: false }),
  }
}

function slice(values: readonly Scalar[], start?: Scalar, end?: Scalar): FieldValue {
  const first = fromEnd(Number(start), values.length)
  const last = end === undefined ? first : fromEnd(Number(end), values.length)
  return packed(values.slice(Math.max(0, first), Math.max(0, last + 1)))
}

function fromEnd(index: number, length: number): number {
  return index < 0 ? length + index : index
}
