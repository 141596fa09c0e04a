import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { CompareNode, Expression, FunctionDefinition } from '../expression/expression.ts'
import { compareAddressTexts } from './address.ts'
import { coerceLiteral, nameOf } from './coerce.ts'
import { printExpression } from './print-expression.ts'
import type { ComparisonSyntax, InSyntax, SyntaxExpression } from './tree.ts'
import { callOf, derived, type Typed } from './typed.ts'
import { commonType, singleOf } from './types.ts'

type Lower = (expression: SyntaxExpression) => Typed

/** Checks and lowers `left op right`; several values on a side give null. */
export function lowerComparison(expression: ComparisonSyntax, lower: Lower): Typed {
  const { operator, span } = expression
  const [left, right] = alike(lower(expression.left), lower(expression.right), expression)
  const type = commonType(left.type, right.type)
  const ordered = operator !== '==' && operator !== '!='
  if (type === 'timespan' || type === 'geo_point' || (ordered && type === 'boolean')) {
    throw new TrailproofError('ESQL_TYPE', `${operator} does not compare ${nameOf(type)} values.`, {
      span,
    })
  }
  const result = { type: 'boolean', span, strict: true } as const
  if (ordered && type === 'ip') return callOf(addressOrder(operator), [left, right], result)
  const make = ([a, b]: readonly Expression[]): Expression => ({
    kind: 'compare',
    operator,
    left: a!,
    right: b!,
    many: 'null',
    ignoreCase: false,
    span,
  })
  return derived([left, right], literalLast(make, left, operator), result)
}

// The evaluator and the needles want the literal on the right: `"x" == f` is `f == "x"`.
function literalLast(
  make: (operands: readonly Expression[]) => Expression,
  left: Typed,
  operator: CompareNode['operator'],
): (operands: readonly Expression[]) => Expression {
  if (left.constant === undefined || (operator !== '==' && operator !== '!=')) return make
  return ([a, b]) => make([b!, a!])
}

/** Checks and lowers `operand IN (items)`: null as soon as an item is null and none equals. */
export function lowerIn(expression: InSyntax, lower: Lower): Typed {
  const { span } = expression
  let operand = lower(expression.operand)
  const items: Typed[] = []
  for (const item of expression.items) {
    const pair = alike(operand, lower(item), {
      left: expression.operand,
      right: item,
      span: item.span,
    })
    operand = pair[0]
    items.push(pair[1])
  }
  // `true IN (p, q)` is `p OR q`: as such it runs faster and gives needles.
  if (operand.constant?.value === true) return anyOf(items, span)
  const make = ([first, ...rest]: readonly Expression[]): Expression => ({
    kind: 'membership',
    operand: first!,
    items: rest,
    many: 'null',
    ignoreCase: false,
    span,
  })
  return derived([operand, ...items], make, { type: 'boolean', span, strict: false })
}

function anyOf(items: readonly Typed[], span: Typed['span']): Typed {
  const make = (operands: readonly Expression[]): Expression => ({ kind: 'or', operands, span })
  return derived(items, make, { type: 'boolean', span, strict: false })
}

function alike(
  left: Typed,
  right: Typed,
  written: {
    readonly left: SyntaxExpression
    readonly right: SyntaxExpression
    readonly span: Typed['span']
  },
): readonly [Typed, Typed] {
  const a = coerceLiteral(left, right.type)
  const b = coerceLiteral(right, left.type)
  if (commonType(a.type, b.type) !== undefined) return [a, b]
  const first = `${quoted(written.left)} is ${nameOf(a.type)}`
  const second = `${quoted(written.right)} is ${nameOf(b.type)}`
  throw new TrailproofError('ESQL_TYPE', `${first}, but ${second}: they cannot be compared.`, {
    span: written.span,
    hint: hintFor(a, b),
  })
}

function hintFor(left: Typed, right: Typed): string {
  const literal = [left, right].find(({ constant }) => constant !== undefined)
  if (literal === undefined) return 'Convert one side, as in TO_STRING(…).'
  return literal.type === 'keyword'
    ? 'Leave the quotes away, or convert the column with TO_STRING.'
    : 'Put the value in quotes, or convert the column.'
}

function quoted(expression: SyntaxExpression): string {
  const text = printExpression(expression)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function addressOrder(operator: '<' | '<=' | '>' | '>=' | '==' | '!='): FunctionDefinition {
  return {
    name: operator,
    evaluate: (values) => {
      const left = singleOf(values[0])
      const right = singleOf(values[1])
      if (typeof left !== 'string' || typeof right !== 'string') return undefined
      const order = compareAddressTexts(left, right)
      if (order === 0) return operator === '<=' || operator === '>='
      return operator.startsWith(order < 0 ? '<' : '>')
    },
  }
}
