import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import type { FunctionDefinition } from '../../expression/expression.ts'
import type { FieldValue } from '../../field-source.ts'
import { coerceLiteral, nameOf, wrongType } from '../coerce.ts'
import { becauseOf, canBe, exactly, isOnlyNull, union, type Possible } from '../possible.ts'
import type { Typed } from '../typed.ts'
import { commonType, type EsqlType } from '../types.ts'
import type { CheckedCall, EsqlFunction } from './function-spec.ts'

/** CASE and COALESCE: they decide themselves which arguments to evaluate. */
export const conditionalFunctions: readonly EsqlFunction[] = [
  { name: 'case', takes: ['any', 'any'], variadic: true, lower: lowerCase },
  { name: 'coalesce', takes: ['any'], variadic: true, lower: lowerCoalesce },
]

const caseDefinition: FunctionDefinition = {
  name: 'case',
  evaluate: (values) => chooseBranch(values.map((value) => () => value)),
  lazy: chooseBranch,
}

const coalesceDefinition: FunctionDefinition = {
  name: 'coalesce',
  evaluate: (values) => values.find((value) => value !== undefined),
  lazy: (values) => {
    for (const value of values) {
      const found = value()
      if (found !== undefined) return found
    }
    return undefined
  },
}

// Conditions and values by turns; what is left over at the end is the value for everything else.
function chooseBranch(values: readonly (() => FieldValue)[]): FieldValue {
  let at = 0
  for (; at + 1 < values.length; at += 2) {
    if (values[at]!() === true) return values[at + 1]!()
  }
  return values[at]?.()
}

function lowerCase({ arguments: given, span }: CheckedCall): Typed {
  const isCondition = (index: number): boolean => index % 2 === 0 && index + 1 < given.length
  for (const [index, { type, span: place }] of given.entries()) {
    if (!isCondition(index) || type === 'boolean' || type === 'null') continue
    throw wrongType('A condition of CASE', { wanted: 'boolean', found: type, span: place })
  }
  const values = given.filter((_, index) => !isCondition(index))
  const { type, coerced } = unified('CASE', values)
  const all = given.map((one, index) => (isCondition(index) ? one : coerced(one)))
  return lazyCall(caseDefinition, all, { type, span, possible: possibleOfCase(all) })
}

function lowerCoalesce({ arguments: given, span }: CheckedCall): Typed {
  const { type, coerced } = unified('COALESCE', given)
  const all = given.map(coerced)
  return lazyCall(coalesceDefinition, all, { type, span, possible: possibleOfCoalesce(all) })
}

function unified(
  name: string,
  values: readonly Typed[],
): { readonly type: EsqlType; readonly coerced: (value: Typed) => Typed } {
  const wanted = values.find(({ constant, type }) => constant === undefined && type !== 'null')
  const coerced = (value: Typed): Typed =>
    wanted === undefined ? value : coerceLiteral(value, wanted.type)
  let type: EsqlType = 'null'
  for (const value of values.map(coerced)) {
    const common = commonType(type, value.type)
    if (common === undefined || common === 'timespan') {
      const both = `${nameOf(type)} and ${nameOf(value.type)}`
      throw new TrailproofError(
        'ESQL_TYPE',
        `The values of ${name} must be of one type, not ${both}.`,
        {
          span: value.span,
        },
      )
    }
    type = common
  }
  return { type, coerced }
}

function possibleOfCase(given: readonly Typed[]): Possible {
  const branches: Possible[] = []
  const decided: Possible[] = []
  let at = 0
  for (; at + 1 < given.length; at += 2) {
    const condition = given[at]!.possible
    decided.push(condition)
    if (!canBe(condition, true)) continue
    branches.push(given[at + 1]!.possible)
    if (condition.values !== 'any' && condition.values.every((value) => value === true)) {
      return withReason(branches, decided)
    }
  }
  branches.push(given[at]?.possible ?? exactly(undefined))
  return withReason(branches, decided)
}

function withReason(branches: readonly Possible[], decided: readonly Possible[]): Possible {
  return { values: union(branches).values, because: becauseOf([...decided, ...branches]) }
}

function possibleOfCoalesce(given: readonly Typed[]): Possible {
  const all = given.map(({ possible }) => possible)
  const certain = all.findIndex((one) => !canBe(one, undefined))
  const reached = certain === -1 ? all : all.slice(0, certain + 1)
  const because = becauseOf(reached)
  const { values } = union(reached.filter((one) => !isOnlyNull(one)))
  if (values === 'any' || certain === -1) return { values: 'any', because }
  return { values: values.filter((value) => value !== undefined), because }
}

function lazyCall(
  definition: FunctionDefinition,
  given: readonly Typed[],
  result: Pick<Typed, 'type' | 'span' | 'possible'>,
): Typed {
  const operands = given.map(({ tree }) => tree)
  const tree = {
    kind: 'call',
    function: definition,
    arguments: operands,
    span: result.span,
  } as const
  return { ...result, tree }
}
