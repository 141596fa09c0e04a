import { literal, notOf } from '../expression/build.ts'
import type { Expression } from '../expression/expression.ts'
import { lowerCall } from './lower-call.ts'
import { lowerComparison } from './lower-comparison.ts'
import { lowerMatch } from './lower-match.ts'
import { lowerMembership } from './lower-membership.ts'
import { lowerValue } from './lower-value.ts'
import {
  settle,
  typeError,
  type LoweringContext,
  type Position,
  type TypedValue,
} from './lowering-context.ts'
import type { EqlExpression } from './tree.ts'
import { nameOfType } from './value-type.ts'

/** Lowers an expression that must be true or false. As a filter each leaf is two-valued, so that `not` is the
 * complement and events without the field are in it. */
export function lowerPredicate(
  tree: EqlExpression,
  context: LoweringContext,
  position: Position,
): Expression {
  switch (tree.kind) {
    case 'and':
    case 'or': {
      const operands = tree.operands.map((operand) => lowerPredicate(operand, context, position))
      return { kind: tree.kind, operands, span: tree.span }
    }
    case 'not':
      return notOf(lowerPredicate(tree.operand, context, position), tree.span)
    case 'comparison':
      return lowerComparison(tree, context, position)
    case 'membership':
      return lowerMembership(tree, context, position)
    case 'match':
      return lowerMatch(tree, context, position)
    case 'call':
      return truthOf(lowerCall(tree, context), position)
    case 'literal':
    case 'field':
    case 'sign':
    case 'arithmetic':
      return truthOf(lowerValue(tree, context), position)
  }
}

function truthOf({ node, type }: TypedValue, position: Position): Expression {
  if (type === 'null') return position === 'filter' ? literal(false, node.span) : node
  if (type !== 'boolean' && type !== 'unknown') {
    throw typeError(`A condition must be true or false; this is ${nameOfType(type)}.`, node.span)
  }
  if (node.kind !== 'call' && node.kind !== 'field') return settle(node, position)
  const right = literal(true, node.span)
  const span = node.span
  return settle(
    { kind: 'compare', operator: '==', left: node, right, many: 'any', ignoreCase: false, span },
    position,
  )
}
