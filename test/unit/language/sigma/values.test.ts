import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { base64Offsets, wideBytes } from '../../../../src/language/sigma/encodings.ts'
import { readSigmaString } from '../../../../src/language/sigma/sigma-string.ts'
import { dashForms } from '../../../../src/language/sigma/windash.ts'

const any = { kind: 'any' }
const one = { kind: 'one' }
const text = (value: string): object => ({ kind: 'literal', text: value })

describe('readSigmaString', () => {
  it.each([
    ['', []],
    ['a\\b', [text('a\\b')]],
    ['a\\\\b', [text('a\\b')]],
    ['a\\*b', [text('a*b')]],
    ['a\\?', [text('a?')]],
    ['a\\\\*', [text('a\\'), any]],
    ['a\\\\\\*b', [text('a\\*b')]],
    ['a\\\\\\\\b', [text('a\\\\b')]],
    ['*a?b**', [any, text('a'), one, text('b'), any]],
    ['\\', [text('\\')]],
  ])('reads %j', (written, glob) => {
    expect(readSigmaString(written)).toEqual(glob)
  })
})

describe('the encodings', () => {
  it('gives the three forms of a text inside base64, whatever stands around it', () => {
    const forms = base64Offsets(Buffer.from('http://'))
    const around = ['', 'x', 'xy'].flatMap((before) =>
      ['', 'z', 'zz'].map((after) => Buffer.from(`${before}http://${after}`).toString('base64')),
    )
    expect(around.map((encoded) => forms.some((form) => encoded.includes(form)))).toEqual(
      around.map(() => true),
    )
    expect(forms).toEqual(['aHR0cDovL', 'h0dHA6Ly', 'odHRwOi8v'])
  })

  it('writes UTF-16 in both orders and with a mark', () => {
    const hex = (['utf16le', 'utf16be', 'utf16'] as const).map((encoding) =>
      wideBytes('cmd', encoding).toString('hex'),
    )
    expect(hex).toEqual(['63006d006400', '0063006d0064', 'fffe63006d006400'])
  })
})

describe('dashForms', () => {
  const formsOf = (value: string): readonly string[] | undefined =>
    dashForms(readSigmaString(value))?.map((glob) =>
      glob.map((part) => (part.kind === 'literal' ? part.text : '*')).join(''),
    )

  it('varies what begins a word, and nothing else', () => {
    expect(formsOf(' -a x-y*')).toEqual([
      ' -a x-y*',
      ' /a x-y*',
      ' –a x-y*',
      ' —a x-y*',
      ' ―a x-y*',
    ])
  })

  it('gives every combination of several, up to a bound', () => {
    expect([formsOf('-a /b')?.length, formsOf('-a '.repeat(6))]).toEqual([25, undefined])
  })
})
