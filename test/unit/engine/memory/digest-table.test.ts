import { expect, it } from 'vitest'
import { DigestTable } from '../../../../src/engine/memory/digest-table.ts'

it('keeps the last number of each text, and drops small ones when it grows', () => {
  const table = new DigestTable()
  const names = Array.from({ length: 5_000 }, (_, index) => `name-${index}`)
  for (const [index, name] of names.entries()) table.set(name, index, 0)
  table.set('name-7', 9_000, 0)
  expect([table.size, table.get('name-7'), table.get('name-4999'), table.get('else')]).toEqual([
    5_000,
    9_000,
    4_999,
    undefined,
  ])
  for (let index = 0; index < 5_000; index += 1) table.set(`more-${index}`, 10_000, 9_000)
  expect([table.get('name-7'), table.get('name-8'), table.get('more-1')]).toEqual([
    9_000,
    undefined,
    10_000,
  ])
})
