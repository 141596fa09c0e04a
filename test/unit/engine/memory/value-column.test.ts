import { expect, it } from 'vitest'
import { PageStore } from '../../../../src/engine/memory/page-store.ts'
import { ValueColumn } from '../../../../src/engine/memory/value-column.ts'
import { ValuePool } from '../../../../src/engine/memory/value-pool.ts'
import { spillInMemory } from '../../../support/engine/spill-in-memory.ts'

const values = [
  undefined,
  true,
  false,
  0,
  -0,
  1.5,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  '',
  'an ARN',
  'Grüße, 東京',
  'half of a pair: \ud800',
  'long '.repeat(100),
  ['a', 'b'],
  ['a', 1, true, -0, Number.NaN, Number.POSITIVE_INFINITY],
]

it.each([
  ['in memory', undefined],
  ['in a spill', { bytes: 1, spill: spillInMemory() }],
])('gives every value back as it was: %s', (_where, bound) => {
  const store = new PageStore(bound)
  const column = new ValueColumn(store, new ValuePool(store))
  const many = Array.from({ length: 20 }, () => values).flat()
  for (const value of many) column.push(value)
  expect(many.map((_, index) => column.at(index))).toEqual(many)
})
