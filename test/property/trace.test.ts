import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import type { PipelineRow } from '../../src/language/compiled-query.ts'
import { compileEsql } from '../../src/language/esql/compile.ts'
import { compileTest } from '../../src/language/expression/compile-test.ts'
import type { Expression } from '../../src/language/expression/expression.ts'
import { compileTrace, type Trace } from '../../src/language/expression/trace.ts'
import { tracerOf } from '../../src/language/expression/tracer-of.ts'
import type { FieldType } from '../../src/language/field-source.ts'
import { jsonFieldSource } from '../../src/language/json-field-source.ts'
import { globMatcher } from '../../src/language/lucene/glob-matcher.ts'
import { chanceOf } from '../../src/time/chance.ts'
import { randomColumns, randomEvent, randomNow, randomQuery } from '../support/esql/random-query.ts'
import { unlessRefused } from '../support/unless-refused.ts'
import { randomEvent as randomFlatEvent, randomTypes } from '../support/query-arbitraries.ts'

const span = queryTextOf('', 'query').spanOf(0, 0)
const fields = jsonFieldSource(randomTypes)
const weightOf = (): number => 1

describe('a trace', () => {
  it('comes at every node to what the compiled test comes to', () => {
    const check = fc.property(predicates(), randomFlatEvent, (tree, event) => {
      for (const { node, result } of everyPart(compileTrace(tree, fields)(event))) {
        expect(result).toBe(compileTest(node, fields)(event))
      }
    })
    fc.assert(check, { seed: 41, numRuns: 1_500 })
  })

  it('falls short by nothing exactly where the test is true, and says so in clauses', () => {
    const check = fc.property(predicates(), randomFlatEvent, (tree, event) => {
      const tracer = tracerOf(tree, fields)({ weightOf })
      const result = compileTest(tree, fields)(event)
      expect(tracer.clauseOf(event).result).toBe(result)
      expect(tracer.shortfall(event) === 0).toBe(result === true)
    })
    fc.assert(check, { seed: 42, numRuns: 1_500 })
  })

  it('of an ES|QL query agrees with both of its halves', () => {
    const check = fc.property(fc.integer(), (number) => {
      const chance = chanceOf('trace', String(number))
      const text = randomQuery(chance)
      const query = queryTextOf(text, 'query')
      fc.pre(unlessRefused(() => compileEsql(query, esqlFields)) !== undefined)
      const events = Array.from({ length: chance.below(12) }, () => randomEvent(chance))
      expect({ text, ...traced(text, events) }).toEqual({ text, ...decided(text, events) })
    })
    fc.assert(check, { seed: 43, numRuns: 500 })
  })
})

const elasticTypes = {
  text: 'keyword',
  whole: 'integer',
  boolean: 'boolean',
  date: 'date',
} as const
const esqlTypes: Readonly<Record<string, FieldType>> = Object.fromEntries(
  randomColumns.map(({ name, kind }) => [name, elasticTypes[kind]]),
)
const esqlFields = jsonFieldSource(esqlTypes)

interface Fate {
  /** Whether each event passes by itself. */
  readonly early: readonly boolean[]
  /** Whether each row that did is still part of one at the end. */
  readonly late: readonly boolean[]
}

function traced(text: string, events: readonly unknown[]): Fate {
  const query = queryTextOf(text, 'query')
  const pipeline = compileEsql(query, esqlFields)
  const tracer = pipeline.tracer!({ query, weightOf })
  const rows = rowsOf(pipeline.match, events)
  return {
    early: events.map(
      (event) => tracer.shortfall(event) === 0 && tracer.clauseOf(event).result === true,
    ),
    late: rows.map((_, follow) =>
      pipeline.trace!(rows, { now: randomNow, follow, query }).every(({ kept }) => kept > 0),
    ),
  }
}

function decided(text: string, events: readonly unknown[]): Fate {
  const pipeline = compileEsql(queryTextOf(text, 'query'), esqlFields)
  const rows = rowsOf(pipeline.match, events)
  const kept = new Set(
    pipeline.run(rows, { now: randomNow }).rows.flatMap(({ sources }) => sources),
  )
  return {
    early: events.map((event) => pipeline.match(event) !== undefined),
    late: rows.map((_, index) => kept.has(index)),
  }
}

function rowsOf(
  match: (event: unknown) => PipelineRow | undefined,
  events: readonly unknown[],
): readonly PipelineRow[] {
  return events.flatMap((event) => match(event) ?? [])
}

function everyPart(trace: Trace): readonly Trace[] {
  return [trace, ...trace.parts.flatMap(everyPart)]
}

function predicates(): fc.Arbitrary<Expression> {
  return fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves(),
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        operands: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        span: fc.constant(span),
      }),
      fc.record({
        kind: fc.constantFrom('not' as const, 'isTrue' as const),
        operand: tie('tree'),
        span: fc.constant(span),
      }),
    ),
  })).tree
}

function leaves(): fc.Arbitrary<Expression> {
  const operand = fc
    .constantFrom('k1', 'k2', 'n1', 'b1', 'unknown')
    .map((name): Expression => ({ kind: 'field', name, optional: true, span }))
  const many = fc.constantFrom('any' as const, 'null' as const)
  const value = fc.constantFrom('a', 'b', 'A', 3, true, null)
  const constant = value.map((one): Expression => ({ kind: 'literal', value: one, span }))
  const ignoreCase = fc.boolean()
  const place = fc.constant(span)
  return fc.oneof(
    constant,
    fc.record({ kind: fc.constant('presence' as const), operand, span: place }),
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom('==' as const, '!=' as const, '<' as const, '>=' as const),
      left: operand,
      right: fc.oneof(constant, operand),
      many,
      ignoreCase,
      span: place,
    }),
    fc.record({
      kind: fc.constant('membership' as const),
      operand,
      items: fc.array(constant, { minLength: 1, maxLength: 3 }),
      many,
      ignoreCase,
      span: place,
    }),
    fc.record({
      kind: fc.constant('pattern' as const),
      operand,
      text: fc.constant('a*'),
      matcher: fc.constant(
        globMatcher([{ kind: 'literal', text: 'a' }, { kind: 'any' }], { ignoreCase: false }),
      ),
      many,
      span: place,
    }),
  )
}
