import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lintCodes } from '../../../../src/rule/lint/lint-codes.ts'

it('has an entry in docs/lint.md for every code, and no other', () => {
  const entries = readFileSync('docs/lint.md', 'utf8').matchAll(/^## ([A-Z_]+)$/gm)
  expect(new Set([...entries].map((match) => match[1]))).toEqual(new Set(lintCodes))
})
