import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { anyOf, literal, notOf } from '../expression/build.ts'
import type { Expression, LiteralNode } from '../expression/expression.ts'
import { printScalar } from '../expression/print-expression.ts'
import { compareLeaf, fitConstant } from './compare-leaf.ts'
import { lowerValue } from './lower-value.ts'
import {
  settle,
  unfit,
  type LoweringContext,
  type Position,
  type TypedValue,
} from './lowering-context.ts'
import type { EqlExpression, EqlMembership } from './tree.ts'
import { nameOfType } from './value-type.ts'

/** Lowers `operand in (constants)`. */
export function lowerMembership(
  tree: EqlMembership,
  context: LoweringContext,
  position: Position,
): Expression {
  const operand = lowerValue(tree.operand, context)
  const items = tree.items.map((item) => lowerConstant(item, context))
  const leaf =
    operand.type === 'date' || operand.type === 'ip'
      ? eachByItself(operand, items, { tree, context })
      : together(operand, items, { tree, context })
  const settled = settle(leaf, position)
  return tree.negated ? notOf(settled, tree.span) : settled
}

interface Surroundings {
  readonly tree: EqlMembership
  readonly context: LoweringContext
}

function lowerConstant(item: EqlExpression, context: LoweringContext): LiteralNode {
  const { node } = lowerValue(item, context)
  if (node.kind === 'literal') return node
  throw new TrailproofError('EQL_FIELD_COMPARISON', 'The values behind "in" must be constants.', {
    span: item.span,
    hint: 'Functions such as stringContains(a, b) take two fields.',
  })
}

function together(
  operand: TypedValue,
  items: readonly LiteralNode[],
  { tree, context }: Surroundings,
): Expression {
  const fitted = items.flatMap((item) => {
    if (item.value === null) return []
    const value = fitConstant(operand, item.value)
    if (value === undefined) warnUnfit(operand, item, context)
    return value === undefined ? [] : [literal(value, item.span)]
  })
  if (fitted.length === 0) return literal(false, tree.span)
  const { ignoreCase, span } = tree
  return { kind: 'membership', operand: operand.node, items: fitted, many: 'any', ignoreCase, span }
}

function eachByItself(
  operand: TypedValue,
  items: readonly LiteralNode[],
  { tree, context }: Surroundings,
): Expression {
  const leaves = items.flatMap((item) => {
    if (item.value === null) return []
    const leaf = compareLeaf(operand, '==', { value: item.value, span: item.span })
    if (leaf === undefined) warnUnfit(operand, item, context)
    return leaf === undefined ? [] : [leaf]
  })
  return anyOf(leaves, tree.span)
}

function warnUnfit({ node, type }: TypedValue, item: LiteralNode, context: LoweringContext): void {
  const reason = node.kind === 'field' ? `"${node.name}" (${type})` : nameOfType(type)
  unfit(printScalar(item.value), { span: item.span, reason, context })
}
