import type { FieldValue, Scalar } from '../field-source.ts'
import { compensatedSum } from './compensated-sum.ts'
import type { ParameterKind } from './functions/function-spec.ts'
import { itemsOf, packed } from '../field-values.ts'
import { orderOf } from './functions/multi-value-functions.ts'
import { withoutText, type ColumnType, type EsqlType } from './types.ts'

/** Takes the values of a group's rows one after the other. Nulls count for nothing, several values each for itself. */
export interface Accumulator {
  readonly add: (value: FieldValue) => void
  readonly result: () => FieldValue
}

/** An aggregate of STATS. */
export interface AggregateDefinition {
  readonly takes: readonly ParameterKind[]
  readonly optional?: number | undefined
  readonly gives: (type: EsqlType) => ColumnType
  readonly start: (type: EsqlType) => Accumulator
  /** What it gives for a group without values. */
  readonly empty: FieldValue
}

/** Every aggregate, by its name in lower case. */
export const aggregateTable: ReadonlyMap<string, AggregateDefinition> = new Map<
  string,
  AggregateDefinition
>([
  ['count', { takes: ['any'], optional: 1, gives: () => 'long', start: startCount, empty: 0 }],
  [
    'count_distinct',
    {
      takes: ['any', 'whole number'],
      optional: 1,
      gives: () => 'long',
      start: startCountDistinct,
      empty: 0,
    },
  ],
  ['values', { takes: ['any'], gives: sameType, start: startValues, empty: undefined }],
  [
    'min',
    { takes: ['any'], gives: sameType, start: (type) => startExtreme(type, -1), empty: undefined },
  ],
  [
    'max',
    { takes: ['any'], gives: sameType, start: (type) => startExtreme(type, 1), empty: undefined },
  ],
  ['sum', { takes: ['number'], gives: sumType, start: startSum, empty: undefined }],
  ['avg', { takes: ['number'], gives: () => 'double', start: startAverage, empty: undefined }],
])

function sameType(type: EsqlType): ColumnType {
  const plain = withoutText(type)
  return plain === 'timespan' ? 'null' : plain
}

function sumType(type: EsqlType): 'long' | 'double' | 'null' {
  if (type === 'null') return 'null'
  return type === 'double' ? 'double' : 'long'
}

function startCount(): Accumulator {
  let count = 0
  return {
    add: (value) => {
      count += itemsOf(value).length
    },
    result: () => count,
  }
}

// Elasticsearch estimates with HyperLogLog, which is exact for the small sets that rules ask about.
function startCountDistinct(): Accumulator {
  const seen = new Set<Scalar>()
  return {
    add: (value) => {
      for (const item of itemsOf(value)) seen.add(item)
    },
    result: () => seen.size,
  }
}

// The order is undefined in Elasticsearch; as first met is the one that stays the same.
function startValues(): Accumulator {
  const seen = new Set<Scalar>()
  return {
    add: (value) => {
      for (const item of itemsOf(value)) seen.add(item)
    },
    result: () => packed([...seen]),
  }
}

function startExtreme(type: EsqlType, sign: 1 | -1): Accumulator {
  const compare = orderOf(type)
  let best: Scalar | undefined
  return {
    add: (value) => {
      for (const item of itemsOf(value)) {
        if (best === undefined || compare(item, best) * sign > 0) best = item
      }
    },
    result: () => best,
  }
}

function startSum(): Accumulator {
  const total = startTotal()
  return { add: total.add, result: () => (total.count() === 0 ? undefined : total.sum()) }
}

function startAverage(): Accumulator {
  const total = startTotal()
  return {
    add: total.add,
    result: () => (total.count() === 0 ? undefined : total.sum() / total.count()),
  }
}

function startTotal(): {
  readonly add: (value: FieldValue) => void
  readonly sum: () => number
  readonly count: () => number
} {
  const sum = compensatedSum()
  let count = 0
  const add = (value: FieldValue): void => {
    for (const item of itemsOf(value)) {
      sum.add(Number(item))
      count += 1
    }
  }
  return { add, sum: sum.total, count: () => count }
}
