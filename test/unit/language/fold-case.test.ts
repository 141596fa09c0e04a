import { describe, expect, it } from 'vitest'
import { foldAscii, foldCase } from '../../../src/language/fold-case.ts'

it('folds A to Z and nothing else', () => {
  // K is the Kelvin sign, İ becomes two characters under toLowerCase.
  expect(['AbZ', 'ÄÖ\u212A', 'İX'].map(foldAscii)).toEqual(['abz', 'ÄÖ\u212A', 'İx'])
})

describe('foldCase', () => {
  it('makes equal what a regular expression with the flags iu takes for equal', () => {
    const unequal: string[] = []
    for (let code = 0; code <= 0x1ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const character = String.fromCodePoint(code)
      const folded = foldCase(character)
      if (folded === character) continue
      const pattern = `^\\u{${folded.codePointAt(0)!.toString(16)}}$`
      if (!new RegExp(pattern, 'iu').test(character)) unequal.push(character)
    }
    expect(unequal).toEqual([])
  })
})
