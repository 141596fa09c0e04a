import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { compileEql } from '../../src/language/eql/compile.ts'
import { parseEql } from '../../src/language/eql/parser.ts'
import { printEql, printEqlExpression } from '../../src/language/eql/printer.ts'
import type { EqlExpression, EqlStatement } from '../../src/language/eql/tree.ts'
import { jsonFieldSource } from '../../src/language/json-field-source.ts'
import { eqlTest } from '../support/eql-test.ts'
import { interpretEql } from '../support/eql-interpreter.ts'
import { anyText, randomEvent, randomTypes } from '../support/query-arbitraries.ts'
import { unlessRefused } from '../support/unless-refused.ts'
import { withoutSpans } from '../support/without-spans.ts'

const span = queryTextOf('', 'query').spanOf(0, 0)

describe('EQL', () => {
  it('parses any text or throws the one error class', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, tokenSoup()), (text) => {
        parsed(text)
      }),
      { seed: 31, numRuns: 1500 },
    )
  })

  it('parses what it prints to the same tree', () => {
    fc.assert(
      fc.property(fc.oneof(statements(), tokenSoup()), (text) => {
        const tree = parsed(text)
        if (tree !== undefined)
          expect(withoutSpans(parsed(printEql(tree)))).toEqual(withoutSpans(tree))
      }),
      { seed: 32, numRuns: 1500 },
    )
  })

  it('compiles or throws the one error class', () => {
    const fields = jsonFieldSource(randomTypes)
    fc.assert(
      fc.property(tokenSoup(), (text) => {
        unlessRefused(() => compileEql(queryTextOf(text, 'query'), fields, { categoryField: 'k1' }))
      }),
      { seed: 33, numRuns: 1500 },
    )
  })

  it('matches what a plain interpreter matches', () => {
    const fields = jsonFieldSource(randomTypes)
    fc.assert(
      fc.property(
        conditions(),
        fc.array(randomEvent, { minLength: 5, maxLength: 5 }),
        (tree, events) => {
          const query = queryTextOf(`any where ${printEqlExpression(tree)}`, 'query')
          const { matches } = eqlTest(query, fields, { categoryField: 'k1' })
          expect(events.map(matches)).toEqual(events.map((event) => interpretEql(tree, event)))
        },
      ),
      { seed: 34, numRuns: 1200 },
    )
  })
})

function parsed(text: string): EqlStatement | undefined {
  return unlessRefused(() => parseEql(queryTextOf(text, 'query')))
}

function tokenSoup(): fc.Arbitrary<string> {
  const words =
    'any where k1 n1 b1 . ?k2 == != < : in in~ like regex~ not and or ( ) , "a*" 5 1.5 null true - + / ' +
    'startsWith~ length cidrMatch sequence sample by with maxspan = 5m [ ] ![ until runs | head // "'
  const token = fc.constantFrom(...words.split(' '), '`x y`', '"""b"""', '\n')
  const tail = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(' '))
  return fc.oneof(
    tail,
    tail.map((text) => `any where ${text}`),
  )
}

function statements(): fc.Arbitrary<string> {
  const condition = conditions().map(printEqlExpression)
  const filter = fc
    .tuple(fc.constantFrom('any', 'process', '"a b"'), condition)
    .map(([category, text]) => `${category} where ${text}`)
  const keys = fc.constantFrom('', ' by k1', ' by ?k1, k2')
  const stage = fc
    .tuple(fc.boolean(), filter, keys, fc.constantFrom('', ' with runs=3'))
    .map(([missing, text, by, runs]) => `${missing ? '!' : ''}[${text}]${by}${runs}`)
  const sequence = fc
    .tuple(
      keys,
      fc.constantFrom('', ' with maxspan=5m', ' with maxspan=1d'),
      fc.array(stage, { minLength: 1, maxLength: 3 }),
      fc.option(stage),
    )
    .map(
      ([by, span_, stages, until]) =>
        `sequence${by}${span_} ${stages.join(' ')}${until === null ? '' : ` until ${until}`}`,
    )
  const pipes = fc.constantFrom('', ' | head 5', ' | head 5 | tail 2')
  return fc.tuple(fc.oneof(filter, sequence), pipes).map(([query, text]) => query + text)
}

function conditions(): fc.Arbitrary<EqlExpression> {
  return fc.letrec<{ node: EqlExpression }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves(),
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        operands: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
        span: fc.constant(span),
      }),
      fc.record({
        kind: fc.constant('not' as const),
        operand: tie('node'),
        span: fc.constant(span),
      }),
    ),
  })).node
}

function leaves(): fc.Arbitrary<EqlExpression> {
  const text = fc.constantFrom('a', 'b', 'ab', 'A', 'a b', 'é', '').map(literal)
  const pattern = fc.constantFrom('a*', '?', '*B*', 'a', 'A', '*', 'x*y').map(literal)
  const number = fc.integer({ min: 0, max: 6 }).map(literal)
  const textField = fc.constantFrom('k1', 'k2').map(field)
  const numberField = fc.constantFrom('n1', 'n2').map(field)
  const operator = fc.constantFrom(
    '==' as const,
    '!=' as const,
    '<' as const,
    '<=' as const,
    '>' as const,
    '>=' as const,
  )
  const equality = fc.constantFrom('==' as const, '!=' as const)
  const call = (
    name: string,
    ignoreCase: boolean,
    ...values: readonly EqlExpression[]
  ): EqlExpression => ({ kind: 'call', name, ignoreCase, arguments: values, span })
  const textValue = fc.oneof(
    textField,
    fc.tuple(textField, fc.oneof(text, textField)).map(([a, b]) => call('concat', false, a, b)),
  )
  const numberValue = fc.oneof(
    numberField,
    textField.map((each) => call('length', false, each)),
    fc.tuple(numberField, fc.oneof(number, numberField)).map(([left, right]): EqlExpression => ({
      kind: 'arithmetic',
      operator: '+',
      left,
      right,
      span,
    })),
    numberField.map((operand): EqlExpression => ({ kind: 'sign', operator: '-', operand, span })),
  )
  const compare = (
    left: EqlExpression,
    sign: '==' | '!=' | '<' | '<=' | '>' | '>=',
    right: EqlExpression,
  ): EqlExpression => ({ kind: 'comparison', operator: sign, left, right, span })
  return fc.oneof(
    fc.tuple(textValue, operator, text).map((parts) => compare(...parts)),
    fc.tuple(numberValue, operator, number).map((parts) => compare(...parts)),
    fc
      .tuple(fc.oneof(textValue, numberValue), equality)
      .map(([left, sign]) => compare(left, sign, literal(null))),
    fc
      .tuple(textField, fc.array(text, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.boolean())
      .map(([operand, items, negated, ignoreCase]): EqlExpression => ({
        kind: 'membership',
        operand,
        items,
        negated,
        ignoreCase,
        span,
      })),
    fc
      .tuple(
        textField,
        fc.array(pattern, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(':' as const, 'like' as const, 'like~' as const),
      )
      .map(([operand, patterns, sign]): EqlExpression => ({
        kind: 'match',
        operand,
        operator: sign,
        patterns,
        span,
      })),
    fc
      .tuple(
        fc.constantFrom('startsWith', 'endsWith', 'stringContains'),
        fc.boolean(),
        textField,
        fc.oneof(text, textField),
      )
      .map(([name, ignoreCase, a, b]) => call(name, ignoreCase, a, b)),
    fc.constant(field('b1')),
  )
}

function literal(value: string | number | null): Extract<EqlExpression, { kind: 'literal' }> {
  return { kind: 'literal', value, decimal: false, span }
}

function field(name: string): EqlExpression {
  return { kind: 'field', name, optional: false, span }
}
