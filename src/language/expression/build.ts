import type { Span } from '../../diagnostic/span.ts'
import type { Scalar } from '../field-source.ts'
import type { Expression, LiteralNode } from './expression.ts'

/** A constant. */
export function literal(value: Scalar | null, span: Span): LiteralNode {
  return { kind: 'literal', value, span }
}

/** The conjunction of some operands; of one, the operand itself; of none, true. */
export function allOf(operands: readonly Expression[], span: Span): Expression {
  if (operands.length === 1) return operands[0]!
  return operands.length === 0 ? literal(true, span) : { kind: 'and', operands, span }
}

/** The disjunction of some operands; of one, the operand itself; of none, false. */
export function anyOf(operands: readonly Expression[], span: Span): Expression {
  if (operands.length === 1) return operands[0]!
  return operands.length === 0 ? literal(false, span) : { kind: 'or', operands, span }
}

/** The complement of a predicate. */
export function notOf(operand: Expression, span: Span): Expression {
  return { kind: 'not', operand, span }
}

/** A predicate for which unknown is false. */
export function isTrueOf(operand: Expression, span: Span): Expression {
  return { kind: 'isTrue', operand, span }
}
