import { performance } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { regexMatcher } from '../../../../src/language/sigma/regex-matcher.ts'

const span = { source: { name: 'a.yml', text: 'x' }, start: 0, end: 1 }
const hostile = 'a'.repeat(100_000)

it.each(['(a+)+$', '(a|aa)+$', '(a*)*b', '^(.*a){12}b', '(a?){50}b', 'a+a+a+a+a+b'])(
  'runs %s over a text made to slow it in time near to that of a plain search',
  (pattern) => {
    const plain = regexMatcher('b$', { flags: '', span })
    const { test } = regexMatcher(pattern, { flags: '', span })
    const timed = (run: () => void): number => {
      const start = performance.now()
      run()
      return performance.now() - start
    }
    const base = timed(() => plain.test(`${hostile}!`))
    // Backtracking would take longer than the age of the universe; a plain search has some milliseconds.
    expect(timed(() => test(`${hostile}!`))).toBeLessThan(2_000 + 100 * base)
  },
)

it('reads flags, and finds anywhere', () => {
  const found = ['', 'i', 'm', 's'].map((flags) => {
    const { test } = regexMatcher('^b.c$', { flags, span })
    return ['b-c', 'B-C', 'a\nb-c', 'b\nc'].map(test)
  })
  expect(found).toEqual([
    [true, false, false, false],
    [true, true, false, false],
    [true, false, true, false],
    [true, false, false, true],
  ])
})
