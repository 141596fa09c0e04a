import type { Scalar } from '../field-source.ts'
import type { Accumulator } from './aggregates.ts'
import { compensatedSum } from './compensated-sum.ts'
import { itemsOf } from '../field-values.ts'
import { singleOf } from './types.ts'

/** An aggregate that needs all numbers of a group at once. */
export function startStatistic(
  compute: (values: readonly Scalar[]) => number | undefined,
): Accumulator {
  const values: Scalar[] = []
  return {
    add: (value) => {
      values.push(...itemsOf(value))
    },
    result: () => compute(values),
  }
}

/** WEIGHTED_AVG(number, weight): a row without either counts for nothing. */
export function startWeightedAverage(): Accumulator {
  const products = compensatedSum()
  const weights = compensatedSum()
  return {
    add: (value, by) => {
      const weight = singleOf(by)
      if (typeof weight !== 'number') return
      for (const item of itemsOf(value)) {
        products.add(Number(item) * weight)
        weights.add(weight)
      }
    },
    result: () => (weights.total() === 0 ? undefined : products.total() / weights.total()),
  }
}

/** PRESENT and ABSENT: whether any row has a value. */
export function startPresence(answer: boolean): Accumulator {
  let isThere = false
  return {
    add: (value) => {
      isThere ||= value !== undefined
    },
    result: () => isThere === answer,
  }
}
