import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { compileTest } from '../../../../src/language/expression/compile-test.ts'
import { compileValue } from '../../../../src/language/expression/compile-value.ts'
import type { Expression, ManyValues } from '../../../../src/language/expression/expression.ts'
import type { Scalar } from '../../../../src/language/field-source.ts'
import { jsonFieldSource } from '../../../../src/language/json-field-source.ts'

const span = queryTextOf('', 'query').spanOf(0, 0)
const fields = jsonFieldSource({ a: 'keyword', n: 'long', ip: 'ip' })
const literal = (value: Scalar | null): Expression => ({ kind: 'literal', value, span })
const field = (name: string): Expression => ({ kind: 'field', name, optional: false, span })
const test = (tree: Expression, event: unknown = {}): boolean | null =>
  compileTest(tree, fields)(event)

describe("Kleene's logic", () => {
  const values = [true, false, null]

  it('of and', () => {
    const table = values.map((left) =>
      values.map((right) => test({ kind: 'and', operands: [literal(left), literal(right)], span })),
    )
    expect(table).toEqual([
      [true, false, null],
      [false, false, false],
      [null, false, null],
    ])
  })

  it('of or', () => {
    const table = values.map((left) =>
      values.map((right) => test({ kind: 'or', operands: [literal(left), literal(right)], span })),
    )
    expect(table).toEqual([
      [true, true, true],
      [true, false, null],
      [true, null, null],
    ])
  })

  it('of not and isTrue', () => {
    const table = values.map((value) => [
      test({ kind: 'not', operand: literal(value), span }),
      test({ kind: 'isTrue', operand: literal(value), span }),
    ])
    expect(table).toEqual([
      [false, true],
      [true, false],
      [null, false],
    ])
  })
})

describe('a leaf', () => {
  const several: readonly ManyValues[] = ['any', 'null']
  const events = [{ a: 'x' }, { a: ['x'] }, { a: ['x', 'y'] }, { a: ['y', 'z'] }, {}]

  it.each<[string, (many: ManyValues) => Expression]>([
    [
      'comparison',
      (many) => ({
        kind: 'compare',
        operator: '==',
        left: field('a'),
        right: literal('x'),
        many,
        ignoreCase: false,
        span,
      }),
    ],
    [
      'comparison of two values',
      (many) => ({
        kind: 'compare',
        operator: '==',
        left: field('a'),
        right: lazyX,
        many,
        ignoreCase: false,
        span,
      }),
    ],
    [
      'membership',
      (many) => ({
        kind: 'membership',
        operand: field('a'),
        items: [literal('x')],
        many,
        ignoreCase: false,
        span,
      }),
    ],
    [
      'long membership',
      (many) => ({
        kind: 'membership',
        operand: field('a'),
        items: 'abcdefghijx'.split('').map(literal),
        many,
        ignoreCase: false,
        span,
      }),
    ],
    [
      'membership of values',
      (many) => ({
        kind: 'membership',
        operand: field('a'),
        items: [lazyX],
        many,
        ignoreCase: false,
        span,
      }),
    ],
    [
      'pattern',
      (many) => ({
        kind: 'pattern',
        operand: field('a'),
        text: 'x',
        matcher: {
          syntax: 'equals',
          ignoreCase: false,
          test: (text) => text === 'x',
          literals: ['x'],
        },
        many,
        span,
      }),
    ],
  ])('that is a %s judges several values as the node says', (_, leaf) => {
    expect(several.map((many) => events.map((event) => test(leaf(many), event)))).toEqual([
      [true, true, true, false, null],
      [true, true, null, null, null],
    ])
  })

  it('compares what has an order, and answers null for what has none', () => {
    const compare = (operator: '<' | '>=', left: Scalar, right: Scalar): boolean | null =>
      test({
        kind: 'compare',
        operator,
        left: literal(left),
        right: literal(right),
        many: 'any',
        ignoreCase: false,
        span,
      })
    expect([
      compare('<', 1, 2),
      compare('>=', 'b', 'a'),
      compare('<', false, true),
      compare('<', 1, '2'),
    ]).toEqual([true, true, true, null])
  })

  it('ignores the case of ASCII letters where the node says so', () => {
    const leaf: Expression = {
      kind: 'membership',
      operand: field('a'),
      items: [literal('Ab')],
      many: 'any',
      ignoreCase: true,
      span,
    }
    expect([test(leaf, { a: 'aB' }), test(leaf, { a: 'äb' })]).toEqual([true, false])
  })

  it('turns a miss into null when null is among the items', () => {
    const leaf: Expression = {
      kind: 'membership',
      operand: field('a'),
      items: [literal('x'), literal(null)],
      many: 'null',
      ignoreCase: false,
      span,
    }
    expect([test(leaf, { a: 'x' }), test(leaf, { a: 'y' })]).toEqual([true, null])
  })

  it('is null for a text that is no address', () => {
    const leaf: Expression = {
      kind: 'cidr',
      operand: field('ip'),
      networks: ['10.0.0.0/8', '::1'],
      many: 'any',
      span,
    }
    const answers = ['10.1.1.1', '::1', '11.1.1.1', 'AWS Internal'].map((ip) => test(leaf, { ip }))
    expect(answers).toEqual([true, true, false, null])
  })

  it('asks presence of values and of predicates', () => {
    const compare: Expression = {
      kind: 'compare',
      operator: '>',
      left: field('n'),
      right: literal(1),
      many: 'any',
      ignoreCase: false,
      span,
    }
    const ask = (operand: Expression, event: unknown): boolean | null =>
      test({ kind: 'presence', operand, span }, event)
    expect([
      ask(field('a'), { a: '' }),
      ask(field('a'), {}),
      ask(compare, { n: 0 }),
      ask(compare, {}),
    ]).toEqual([true, false, true, false])
  })
})

it('evaluates lazy functions only as far as they ask', () => {
  const never: Expression = {
    kind: 'call',
    function: {
      name: 'never',
      evaluate: () => {
        throw new Error('evaluated')
      },
    },
    arguments: [],
    span,
  }
  const first: Expression = {
    kind: 'call',
    function: { name: 'first', evaluate: () => undefined, lazy: ([value]) => value?.() },
    arguments: [field('a'), never],
    span,
  }
  expect(compileValue(first, fields)({ a: 'x' })).toBe('x')
})

const lazyX: Expression = {
  kind: 'call',
  function: { name: 'x', evaluate: () => 'x' },
  arguments: [],
  span,
}
