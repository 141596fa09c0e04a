import { describe, expect, it } from 'vitest'
import {
  compareJoinKeys,
  countJoinKeys,
  joinKeysOf,
  mostJoinKeys,
} from '../../../../../src/language/eql/search/join-key.ts'

describe('joinKeysOf', () => {
  it.each([
    ['no keys', [], ['[]']],
    ['a value for each key', ['eve', 1], ['["eve",1]']],
    ['a missing value', [undefined, 'x'], ['[null,"x"]']],
    [
      'lists, sorted and without doubles',
      [
        ['b', 'a', 'b'],
        [10, 9],
      ],
      ['["a",9]', '["a",10]', '["b",9]', '["b",10]'],
    ],
  ])('gives %s', (_, values, expected) => {
    expect(joinKeysOf(values).map(({ text }) => text)).toEqual(expected)
  })

  it('stops at a bound that is counted without making the keys', () => {
    const list = Array.from({ length: 1_000 }, (_, index) => index)
    expect([joinKeysOf([list, list, list]).length, countJoinKeys([list, list, list])]).toEqual([
      mostJoinKeys,
      1e9,
    ])
  })
})

describe('compareJoinKeys', () => {
  it('sorts key by key: missing first, numbers by size, texts by code unit', () => {
    const keys = joinKeysOf([[10, 9]]).concat(joinKeysOf([undefined]), joinKeysOf([['b', 'B']]))
    expect(keys.toSorted(compareJoinKeys).map(({ text }) => text)).toEqual([
      '[null]',
      '[9]',
      '[10]',
      '"B',
      '"b',
    ])
  })
})
