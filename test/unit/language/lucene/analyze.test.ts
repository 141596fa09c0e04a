import { expect, it } from 'vitest'
import { analyze } from '../../../../src/language/lucene/analyze.ts'

it.each([
  ['The quick-brown FOX!', ['the', 'quick', 'brown', 'fox']],
  [
    "don't split user_name, 3.14 or example.com.",
    ["don't", 'split', 'user_name', '3.14', 'or', 'example.com'],
  ],
  ['arn:aws:iam::1:user/Zoë', ['arn:aws:iam', '1', 'user', 'zoë']],
  ['', []],
])('splits %s into words', (text, words) => {
  expect(analyze(text)).toEqual(words)
})

it('ends on a hostile text', () => {
  expect(analyze(`${'a.'.repeat(50_000)}!`).length).toBe(1)
}, 5_000)
