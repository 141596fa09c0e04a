import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { jsonFieldSource } from '../../src/language/json-field-source.ts'
import { compileKql } from '../../src/language/kql/compile.ts'
import { parseKql } from '../../src/language/kql/parser.ts'
import { printKql } from '../../src/language/kql/printer.ts'
import type { KqlNode } from '../../src/language/kql/tree.ts'
import { interpretKql } from '../support/kql-interpreter.ts'
import { anyText, randomEvent, randomTypes } from '../support/query-arbitraries.ts'
import { unlessRefused } from '../support/unless-refused.ts'
import { withoutSpans } from '../support/without-spans.ts'

const span = queryTextOf('', 'query').spanOf(0, 0)

describe('KQL', () => {
  it('parses any text or throws the one error class', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, tokenSoup()), (text) => {
        parsed(text)
      }),
      { seed: 21, numRuns: 1500 },
    )
  })

  it('parses what it prints to the same tree', () => {
    fc.assert(
      fc.property(fc.oneof(tokenSoup(), queries()), (text) => {
        const tree = parsed(text)
        if (tree !== undefined)
          expect(withoutSpans(parsed(printKql(tree)))).toEqual(withoutSpans(tree))
      }),
      { seed: 22, numRuns: 1500 },
    )
  })

  it('matches what a plain interpreter matches', () => {
    const fields = jsonFieldSource(randomTypes)
    fc.assert(
      fc.property(
        queries(),
        fc.array(randomEvent, { minLength: 5, maxLength: 5 }),
        (text, events) => {
          const tree = parseKql(queryTextOf(text, 'query'))
          const { matches } = compileKql(queryTextOf(text, 'query'), fields)
          expect(events.map(matches)).toEqual(events.map((event) => interpretKql(tree, event)))
        },
      ),
      { seed: 23, numRuns: 1200 },
    )
  })
})

function parsed(text: string): KqlNode | undefined {
  return unlessRefused(() => parseKql(queryTextOf(text, 'query')))
}

function tokenSoup(): fc.Arbitrary<string> {
  const token = fc.constantFrom(
    'a',
    'k1',
    ':',
    ' ',
    '"',
    '(',
    ')',
    '{',
    '}',
    '*',
    '\\',
    'and',
    'or',
    'not',
    ' and ',
    ' or ',
    'not ',
    '<',
    '>=',
    '\\u0061',
    '\\n',
    '\t',
    '\u00a0',
    'null',
    'true',
    "'",
    '😀',
    '\\*',
    '"x y"',
  )
  return fc.array(token, { maxLength: 14 }).map((tokens) => tokens.join(''))
}

// Well-formed queries over the fields of random events, by way of the printer.
function queries(): fc.Arbitrary<string> {
  return fc
    .letrec<{ node: KqlNode }>((tie) => ({
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
    }))
    .node.map(printKql)
}

function leaves(): fc.Arbitrary<KqlNode> {
  const value = fc.constantFrom('a', 'b', 'ab', 'A', 'a b', '5', '3', '-1', 'and', 'x*y', 'é')
  const quoted = value.map((text) => ({ kind: 'text' as const, text, quoted: true, span }))
  const plain = value.map((text) => ({ kind: 'text' as const, text, quoted: false, span }))
  const wildcard = fc
    .array(fc.constantFrom('', 'a', 'b', 'A'), { minLength: 2, maxLength: 4 })
    .map((pieces) => ({ kind: 'wildcard' as const, pieces, span }))
  const constant = fc
    .constantFrom(true, false, null)
    .map((truth) => ({ kind: 'constant' as const, value: truth, span }))
  const field = fc
    .constantFrom('k1', 'k2', 'n1', 'n2', 'b1')
    .map((text) => ({ kind: 'text' as const, text, quoted: false, span }))
  const is = fc.record({
    kind: fc.constant('is' as const),
    field,
    value: fc.oneof(quoted, plain, wildcard, constant),
    span: fc.constant(span),
  })
  const range = fc.record({
    kind: fc.constant('range' as const),
    field,
    operator: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
    value: fc.oneof(quoted, plain),
    span: fc.constant(span),
  })
  return fc.oneof(is, range)
}
