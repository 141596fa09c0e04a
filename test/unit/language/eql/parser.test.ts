import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { parseEql } from '../../../../src/language/eql/parser.ts'
import { printEql } from '../../../../src/language/eql/printer.ts'
import { withoutSpans } from '../../../support/without-spans.ts'

describe('parseEql', () => {
  it('reads a sequence with everything that it can have', () => {
    const text =
      'sequence by user with maxspan=15m [iam where true] by ?key with runs=3 ![any where ok] by key [any where false] by key until [any where ok] by key | head 5'
    const always = { kind: 'literal', value: true, decimal: false }
    const never = { kind: 'literal', value: false, decimal: false }
    const field = (name: string, optional = false): object => ({ kind: 'field', name, optional })
    const stage = { keys: [field('key')], runs: 1, missing: false }
    expect(withoutSpans(parseEql(queryTextOf(text, 'query')))).toEqual({
      query: {
        kind: 'sequence',
        keys: [field('user')],
        maxSpan: 900_000,
        stages: [
          {
            ...stage,
            filter: { category: 'iam', condition: always },
            keys: [field('key', true)],
            runs: 3,
          },
          { ...stage, filter: { condition: field('ok') }, missing: true },
          { ...stage, filter: { condition: never } },
        ],
        until: { ...stage, filter: { condition: field('ok') } },
      },
      pipes: [{ name: 'head', count: 5 }],
    })
  })

  it('reads a sample', () => {
    const text = 'sample by user, host [a where true] by x [b where false] by y'
    expect(printEql(parseEql(queryTextOf(text, 'query')))).toBe(
      'sample by `user`, `host` ["a" where true] by `x` ["b" where false] by `y`',
    )
  })

  it.each([
    ['a and b or not c and d', '(`a` and `b`) or ((not `c`) and `d`)'],
    ['not a == 1 + 2 * 3', 'not (`a` == (1 + (2 * 3)))'],
    ['- a + b - c', '((- `a`) + `b`) - `c`'],
    ['a + b in (1)', '`a` + (`b` in (1))'],
    ['a not in ("x") and not b in~ ("y")', '(`a` not in ("x")) and (not (`b` in~ ("y")))'],
    ['f(a, "x") : "y*" or g~()', '(f(`a`, "x") : ("y*")) or g~()'],
    ['"""C:\\d""" == `a-b`.c', '"C:\\\\d" == `a-b`.`c`'],
    ['a == 1.0 or a == 1e3', '(`a` == 1.0) or (`a` == 1000.0)'],
  ])('binds %s', (condition, expected) => {
    expect(printEql(parseEql(queryTextOf(`any where ${condition}`, 'query')))).toBe(
      `any where ${expected}`,
    )
  })
})
