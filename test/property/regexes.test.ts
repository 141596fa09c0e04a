import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { java, oniguruma } from '../../src/language/regex/dialect.ts'
import { compileRegex, type CompiledRegex } from '../../src/language/regex/regex.ts'
import { unlessRefused } from '../support/unless-refused.ts'

const span = queryTextOf('', 'pattern').spanOf(0, 0)
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' '), maxLength: 10 })

// JavaScript forgets the groups of a round before the next, Java does not.
const withoutGroups = (pattern: string): string => pattern.replaceAll(/\((?!\?)/g, '(?:')

const signs = '()[]{}|*+?^$\\.,-:<>=!&#aQE12pPxuk'

/** Expressions whose meaning Java and JavaScript share. */
const { source } = fc.letrec<{ source: string }>((tie) => ({
  source: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom('a', 'b', 'ab', '.', '[ab]', '[^a]', '\\w', '\\d', '\\b', '^', '$'),
    fc.tuple(tie('source'), tie('source')).map(([left, right]) => left + right),
    fc.tuple(tie('source'), tie('source')).map(([left, right]) => `(?:${left}|${right})`),
    fc
      .tuple(tie('source'), fc.constantFrom('*', '+', '?', '*?', '+?', '{2}', '{1,3}', '{0,2}?'))
      .map(([inner, repeat]) => `(?:${withoutGroups(inner)}c)${repeat}`),
    tie('source').map((inner) => `(${inner})`),
    fc
      .tuple(fc.constantFrom('?=', '?!', '?<!', '?<='), fc.constantFrom('a', 'b[ab]', '\\w'))
      .map(([look, inner]) => `(${look}${inner})`),
  ),
}))

describe('regular expressions of Java', () => {
  it('find what JavaScript’s own engine finds, groups included', () => {
    const check = fc.property(
      source,
      fc.array(text, { minLength: 4, maxLength: 4 }),
      (pattern, texts) => {
        const regex = compileRegex(pattern, { dialect: java, span })
        const expected = texts.map((subject) =>
          [...subject.matchAll(new RegExp(pattern, 'gu'))].map((match) => [match.index, ...match]),
        )
        expect({ pattern, found: texts.map((subject) => allOf(regex, subject)) }).toEqual({
          pattern,
          found: expected,
        })
      },
    )
    fc.assert(check, { seed: 41, numRuns: 1_500 })
  })

  it('are read, or refused with the one error class', () => {
    const soup = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.nat(signs.length - 1).map((index) => signs[index]!), maxLength: 20 }),
    )
    const check = fc.property(soup, fc.constantFrom(java, oniguruma), (pattern, dialect) => {
      unlessRefused(() => compileRegex(pattern, { dialect, span }).find('aab <x> 12'))
    })
    fc.assert(check, { seed: 42, numRuns: 1_500 })
  })
})

function allOf(regex: CompiledRegex, subject: string): readonly (readonly unknown[])[] {
  return [...regex.matches(subject)].map(({ start, end, offsets }) => {
    const groups = regex.groups.map(({ group }) => {
      const from = offsets[group * 2]!
      return from === -1 ? undefined : subject.slice(from, offsets[group * 2 + 1])
    })
    return [start, subject.slice(start, end), ...groups]
  })
}
