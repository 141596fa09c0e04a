import { expect, it } from 'vitest'
import { pairByTime } from '../../../../src/live/collect/pair-by-time.ts'

const at = (...moments: readonly (readonly [string, number])[]) =>
  moments.map(([name, second]) => ({ name, key: name[0]!, at: second * 1000 }))

type Named = readonly (readonly [string, number])[]

const table: readonly (readonly [string, Named, Named, readonly string[], readonly string[]])[] = [
  [
    'the nearest of the same key',
    [['a', 0]],
    [
      ['a1', 8],
      ['a2', 1],
      ['b', 0],
    ],
    ['a a2'],
    [],
  ],
  [
    'each once',
    [
      ['a', 0],
      ['aa', 4],
    ],
    [
      ['a1', 1],
      ['a2', 6],
    ],
    ['a a1', 'aa a2'],
    [],
  ],
  ['nothing that is too far away', [['a', 0]], [['a1', 11]], [], []],
  [
    'none of two that are as near',
    [['a', 0]],
    [
      ['a1', 1],
      ['a2', -1],
    ],
    [],
    ['a'],
  ],
  [
    'none of two that want the same',
    [
      ['a', 0],
      ['aa', 0],
    ],
    [['a1', 0]],
    [],
    ['a', 'aa'],
  ],
  [
    'what is clear beside what is not',
    [
      ['a', 0],
      ['aa', 0],
      ['b', 0],
    ],
    [
      ['a1', 0],
      ['a2', 0],
      ['b1', 3],
    ],
    ['b b1'],
    ['a', 'aa'],
  ],
]

it.each(table)('pairs %s', (_, left, right, pairs, ambiguous) => {
  const found = pairByTime(at(...left), at(...right), { within: 10_000 })
  expect([
    found.pairs.map(([one, other]) => `${one.name} ${other.name}`).toSorted(),
    found.ambiguous.map(({ name }) => name),
  ]).toEqual([pairs, ambiguous])
})
