import { describe, expect, it } from 'vitest'
import { exitCodeOf, exitCodeOfError, rulesEnding } from '../../../src/cli/exit-code.ts'

describe('exitCodeOf', () => {
  it.each([
    { ending: {}, code: 0 },
    { ending: { unsupported: true }, code: 3 },
    { ending: { unsupported: true, differs: true }, code: 1 },
    { ending: { malformed: true }, code: 0 },
    { ending: { malformed: true, strict: true, differs: true }, code: 4 },
    { ending: { strict: true }, code: 0 },
    { ending: { unreadable: true, differs: true, unsupported: true }, code: 4 },
  ])('is $code for $ending', ({ ending, code }) => {
    expect(exitCodeOf(ending)).toBe(code)
  })
})

describe('exitCodeOfError', () => {
  it.each([
    ['USAGE', 2],
    ['KQL_SYNTAX', 2],
    ['GOLDEN_UPDATE_REFUSED', 2],
    ['PATTERN_UNSUPPORTED', 3],
    ['INPUT_UNREADABLE', 4],
    ['OUTPUT_UNWRITABLE', 4],
    ['INTERNAL', 70],
  ] as const)('ends %s with %i', (code, exit) => {
    expect(exitCodeOfError(code)).toBe(exit)
  })
})

describe('rulesEnding', () => {
  it('tells a path that cannot be opened from a rule that is wrong', () => {
    expect([
      rulesEnding({ invalid: [] }),
      rulesEnding({ invalid: [{ code: 'KQL_SYNTAX' }] }),
      rulesEnding({ invalid: [{ code: 'INPUT_UNREADABLE' }] }),
    ]).toEqual([
      { unreadable: false, differs: false },
      { unreadable: false, differs: true },
      { unreadable: true, differs: true },
    ])
  })
})
