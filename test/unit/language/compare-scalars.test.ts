import { expect, it } from 'vitest'
import { compareScalars, compareText } from '../../../src/language/compare-scalars.ts'

it('orders texts by code point, not by UTF-16 unit', () => {
  const texts = ['', 'A', 'a', 'ab', 'é', '\uff5e', '😀']
  expect(texts.toReversed().sort(compareText)).toEqual(texts)
})

it('has no order between values of different types', () => {
  const pairs = [
    [1, '1'],
    ['true', true],
    [1, true],
  ] as const
  expect(pairs.map(([left, right]) => compareScalars(left, right))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
