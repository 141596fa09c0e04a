import { expect, it } from 'vitest'
import { PageStore } from '../../../../src/engine/memory/page-store.ts'
import { SharedColumns } from '../../../../src/engine/memory/shared-columns.ts'
import { ValuePool } from '../../../../src/engine/memory/value-pool.ts'
import type { FieldValue } from '../../../../src/language/field-source.ts'
import { spillInMemory } from '../../../support/engine/spill-in-memory.ts'

const lists: readonly (readonly FieldValue[])[] = [
  ['eve', undefined, true],
  ['eve', 'aws-cli '.repeat(20), 64_500],
  [['a', 'b'], 'a', -0],
]

it.each([
  ['in memory', undefined],
  ['with room for a few', { bytes: 1_600, spill: spillInMemory() }],
  ['with room for none', { bytes: 1, spill: spillInMemory() }],
])('gives every row back as it was, shared or loose: %s', (_where, bound) => {
  const store = new PageStore(bound)
  const columns = new SharedColumns({ store, pool: new ValuePool(store) }, 3)
  const rows = Array.from({ length: 20 }, () => lists).flat()
  for (const [place, row] of rows.entries()) {
    if (place % 4 === 0) columns.addLoose(row)
    else columns.add({ number: lists.indexOf(row), values: row })
  }
  const back = rows.map((row, place) => row.map((_, column) => columns.at(place, column)))
  expect(back).toEqual(rows)
})
