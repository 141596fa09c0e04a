import type { Span } from '../../diagnostic/span.ts'
import { compileValue } from '../expression/compile-value.ts'
import type { Expression, FunctionDefinition } from '../expression/expression.ts'
import type { FieldSource, FieldValue, Scalar } from '../field-source.ts'
import {
  anything,
  becauseOf,
  exactly,
  isOnlyNull,
  listed,
  oneOf,
  type Possible,
} from './possible.ts'
import type { Timespan } from './timespan.ts'
import type { EsqlType } from './types.ts'

/** An expression that went through the type check. */
export interface Typed {
  readonly tree: Expression
  readonly type: EsqlType
  readonly span: Span
  /** The value, where it is the same for every row. */
  readonly constant?: { readonly value: FieldValue } | undefined
  /** A span of time stands for no value: DATE_TRUNC and date arithmetic read it here. */
  readonly timespan?: Timespan | undefined
  readonly possible: Possible
}

const mostCombinations = 256

/** A value that stands in the query. */
export function constantOf(value: FieldValue, type: EsqlType, span: Span): Typed {
  return {
    tree: literalTree(value, span),
    type,
    span,
    constant: { value },
    possible: exactly(value),
  }
}

/** A function over its arguments; it is computed here when all of them are constants. */
export function callOf(
  definition: FunctionDefinition,
  given: readonly Typed[],
  result: { readonly type: EsqlType; readonly span: Span; readonly strict: boolean },
): Typed {
  const make = (operands: readonly Expression[]): Expression => ({
    kind: 'call',
    function: definition,
    arguments: operands,
    span: result.span,
  })
  return derived(given, make, result)
}

/** An expression over others. `strict`: null as soon as one of them is null. */
export function derived(
  given: readonly Typed[],
  make: (operands: readonly Expression[]) => Expression,
  result: { readonly type: EsqlType; readonly span: Span; readonly strict: boolean },
): Typed {
  const { type, span, strict } = result
  const possible = possibleOf(given, { make, span, strict })
  if (given.every(({ constant }) => constant !== undefined) && possible.values !== 'any') {
    return constantOf(possible.values[0], type, span)
  }
  return { tree: make(given.map(({ tree }) => tree)), type, span, possible }
}

function possibleOf(
  given: readonly Typed[],
  {
    make,
    span,
    strict,
  }: {
    readonly make: (operands: readonly Expression[]) => Expression
    readonly span: Span
    readonly strict: boolean
  },
): Possible {
  const alwaysNull = given.find(({ possible }) => isOnlyNull(possible))
  if (strict && alwaysNull !== undefined) {
    return { values: [undefined], because: alwaysNull.possible.because }
  }
  const combinations = combinationsOf(given)
  if (combinations === undefined) return anything
  const holes = given.map((_, index): Expression => holeAt(index, span))
  const compute = compileValue(make(holes), holeSource)
  const because = becauseOf(given.map(({ possible }) => possible))
  return oneOf(
    combinations.map((values) => compute(values)),
    because,
  )
}

function combinationsOf(given: readonly Typed[]): readonly (readonly FieldValue[])[] | undefined {
  let combinations: readonly (readonly FieldValue[])[] = [[]]
  for (const { possible, type } of given) {
    const values = listed(possible, type)
    if (values === undefined || values.length * combinations.length > mostCombinations) {
      return undefined
    }
    combinations = combinations.flatMap((head) => values.map((value) => [...head, value]))
  }
  return combinations
}

function holeAt(index: number, span: Span): Expression {
  return { kind: 'field', name: String(index), optional: true, span }
}

const holeSource: FieldSource<readonly FieldValue[]> = {
  resolve: (name) => ({ name, type: 'keyword', get: (values) => values[Number(name)] }),
  names: () => [],
  known: () => [],
}

function literalTree(value: FieldValue, span: Span): Expression {
  if (isScalar(value)) return { kind: 'literal', value: value ?? null, span }
  const list: FunctionDefinition = { name: 'list', evaluate: () => value }
  return { kind: 'call', function: list, arguments: [], span }
}

function isScalar(value: FieldValue): value is Scalar | undefined {
  return typeof value !== 'object'
}
