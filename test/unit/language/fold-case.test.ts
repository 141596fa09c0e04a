import { expect, it } from 'vitest'
import { foldAscii } from '../../../src/language/fold-case.ts'

it('folds A to Z and nothing else', () => {
  // K is the Kelvin sign, İ becomes two characters under toLowerCase.
  expect(['AbZ', 'ÄÖ\u212A', 'İX'].map(foldAscii)).toEqual(['abz', 'ÄÖ\u212A', 'İx'])
})
