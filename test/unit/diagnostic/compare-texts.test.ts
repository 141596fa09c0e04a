import { expect, it } from 'vitest'
import { compareTexts } from '../../../src/diagnostic/compare-texts.ts'

it('orders texts as sort does without a comparison: by code unit', () => {
  const texts = ['b', 'ä', 'a', 'B', '', 'a', '10', '9']
  expect(texts.toSorted(compareTexts)).toEqual(['', '10', '9', 'B', 'a', 'a', 'b', 'ä'])
})
