import { describe, expect, it } from 'vitest'
import { globMatches } from '../../../../src/simulator/policy/glob.ts'

describe('globMatches', () => {
  it.each([
    ['*', '', true],
    ['*', 'anything', true],
    ['iam:create*', 'iam:createuser', true],
    ['iam:create*', 'iam:deleteuser', false],
    ['iam:*user', 'iam:createuser', true],
    ['iam:*user', 'iam:createuserx', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a*b*c', 'axxbyyc', true],
    ['a*b*c', 'axxcyyb', false],
    ['', '', true],
    ['', 'a', false],
    ['a.c', 'abc', false],
  ])('%s against %s is %s', (pattern, text, matches) => {
    expect(globMatches(pattern, text)).toBe(matches)
  })

  it('does not blow up on many stars', () => {
    expect(globMatches('a*'.repeat(200), 'a'.repeat(2_000) + 'b')).toBe(true)
    expect(globMatches(`${'a*'.repeat(200)}c`, 'a'.repeat(5_000))).toBe(false)
  })
})
