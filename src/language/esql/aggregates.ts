import type { FieldValue, Scalar } from '../field-source.ts'
import { compensatedSum } from './compensated-sum.ts'
import type { ParameterKind } from './functions/function-spec.ts'
import { itemsOf, packed } from '../field-values.ts'
import { orderOf } from './functions/multi-value-functions.ts'
import { withoutText, type ColumnType, type EsqlType } from './types.ts'

/** Takes the values of a group's rows one after the other. Nulls count for nothing, several values each for itself. */
export interface Accumulator {
  /** `by` is the row's value of a second argument, where the aggregate takes one a row. */
  readonly add: (value: FieldValue, by: FieldValue) => void
  readonly result: () => FieldValue
}

/** What an aggregate was called with. */
export interface AggregateInput {
  /** The type of the first argument. */
  readonly type: EsqlType
  readonly byType: EsqlType
  /** The arguments behind the first that stand in the query. */
  readonly options: readonly (Scalar | undefined)[]
}

/** An aggregate of STATS. */
export interface AggregateDefinition {
  readonly takes: readonly ParameterKind[]
  readonly optional?: number | undefined
  /** The second argument is read from each row; else all but the first must stand in the query. */
  readonly by?: boolean | undefined
  readonly gives: (type: EsqlType) => ColumnType
  readonly start: (input: AggregateInput) => Accumulator
  /** What it gives for a group without values. */
  readonly empty: FieldValue
  /** What is wrong with its options, if anything. */
  readonly refuse?: ((options: AggregateInput['options']) => string | undefined) | undefined
}

/** The type of what is chosen from values of a type. */
export function sameType(type: EsqlType): ColumnType {
  const plain = withoutText(type)
  return plain === 'timespan' ? 'null' : plain
}

/** The type of a sum. */
export function sumType(type: EsqlType): 'long' | 'double' | 'null' {
  if (type === 'null') return 'null'
  return type === 'double' ? 'double' : 'long'
}

export function startCount(): Accumulator {
  let count = 0
  return {
    add: (value) => {
      count += itemsOf(value).length
    },
    result: () => count,
  }
}

// Elasticsearch estimates with HyperLogLog, which is exact for the small sets that rules ask about.
export function startCountDistinct(): Accumulator {
  const seen = new Set<Scalar>()
  return { add: (value) => addItems(value, seen), result: () => seen.size }
}

// The order is undefined in Elasticsearch; as first met is the one that stays the same.
export function startValues(): Accumulator {
  const seen = new Set<Scalar>()
  return { add: (value) => addItems(value, seen), result: () => packed([...seen]) }
}

function addItems(value: FieldValue, seen: Set<Scalar>): void {
  if (typeof value !== 'object') {
    if (value !== undefined) seen.add(value)
    return
  }
  for (const item of value) seen.add(item)
}

export function startExtreme(type: EsqlType, sign: 1 | -1): Accumulator {
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

export function startSum(): Accumulator {
  const total = startTotal()
  return { add: total.add, result: () => (total.count() === 0 ? undefined : total.sum()) }
}

export function startAverage(): Accumulator {
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
