import { anyOf, literal } from '../expression/build.ts'
import type { Expression } from '../expression/expression.ts'
import { printScalar } from '../expression/print-expression.ts'
import { globMatcher } from '../lucene/glob-matcher.ts'
import { isLiteralGlob, parseGlob } from '../lucene/glob.ts'
import { regexpMatcher } from '../lucene/regexp-matcher.ts'
import { compareLeaf } from './compare-leaf.ts'
import { lowerValue } from './lower-value.ts'
import {
  settle,
  typeError,
  unfit,
  type LoweringContext,
  type Position,
  type TypedValue,
} from './lowering-context.ts'
import type { EqlLiteral, EqlMatch } from './tree.ts'
import { nameOfType, type ValueType } from './value-type.ts'

const textLike: readonly ValueType[] = ['text', 'version', 'unknown', 'null']

/** Lowers `operand : patterns`, `like` and `regex`: whole texts, one pattern suffices. A `:` on anything but text is
 * an equality. */
export function lowerMatch(
  tree: EqlMatch,
  context: LoweringContext,
  position: Position,
): Expression {
  const operand = lowerValue(tree.operand, context)
  const isText = textLike.includes(operand.type)
  if (!isText && tree.operator !== ':') {
    throw typeError(
      `"${tree.operator}" needs a text, not ${nameOfType(operand.type)}.`,
      tree.operand.span,
    )
  }
  if (tree.operator !== ':') checkTexts(tree)
  const leaves = isText
    ? textLeaves(operand, tree)
    : tree.patterns.map((pattern) => equalityLeaf(operand, pattern, context))
  // One pattern is the whole condition, and is told as it.
  const [only] = leaves
  const isOne = only !== undefined && leaves.length === 1
  return settle(isOne ? { ...only, span: tree.span } : anyOf(leaves, tree.span), position)
}

function checkTexts({ operator, patterns }: EqlMatch): void {
  const odd = patterns.find(({ value }) => typeof value !== 'string')
  if (odd !== undefined)
    throw typeError(`The patterns behind "${operator}" must be texts.`, odd.span)
}

function equalityLeaf(
  operand: TypedValue,
  pattern: EqlLiteral,
  context: LoweringContext,
): Expression {
  const { value, span } = pattern
  if (value === null) return literal(null, span)
  const leaf = compareLeaf(operand, '==', { value, span })
  if (leaf !== undefined) return leaf
  const reason =
    operand.node.kind === 'field'
      ? `"${operand.node.name}" (${operand.type})`
      : nameOfType(operand.type)
  return unfit(printScalar(value), { span, reason, context })
}

function textLeaves(operand: TypedValue, tree: EqlMatch): readonly Expression[] {
  const plain: EqlLiteral[] = []
  const leaves: Expression[] = []
  for (const pattern of tree.patterns) {
    if (pattern.value === null) leaves.push(literal(null, pattern.span))
    else if (isPlain(tree.operator, pattern)) plain.push(pattern)
    else leaves.push(patternLeaf(operand, tree.operator, pattern))
  }
  return plain.length === 0 ? leaves : [plainLeaf(operand, tree, plain), ...leaves]
}

const globSyntax = { questionMark: true, backslash: false } as const

// Whether there is no wildcard in it: many such values are one look-up in a set.
function isPlain(operator: EqlMatch['operator'], { value }: EqlLiteral): boolean {
  if (operator === 'regex' || operator === 'regex~') return false
  return typeof value !== 'string' || isLiteralGlob(parseGlob(value, globSyntax))
}

function plainLeaf(
  operand: TypedValue,
  tree: EqlMatch,
  patterns: readonly EqlLiteral[],
): Expression {
  const isUnknown = operand.type === 'unknown'
  const items = patterns.map(({ value, span }) => literal(isUnknown ? value : String(value), span))
  const ignoreCase = tree.operator !== 'like'
  return {
    kind: 'membership',
    operand: operand.node,
    items,
    many: 'any',
    ignoreCase,
    span: tree.span,
  }
}

function patternLeaf(
  operand: TypedValue,
  operator: EqlMatch['operator'],
  { value, span }: EqlLiteral,
): Expression {
  const text = String(value)
  const ignoreCase = operator === ':' || operator.endsWith('~')
  const isRegexp = operator === 'regex' || operator === 'regex~'
  const matcher = isRegexp
    ? regexpMatcher(text, { ignoreCase, span })
    : globMatcher(parseGlob(text, globSyntax), { ignoreCase })
  return { kind: 'pattern', operand: operand.node, text, matcher, many: 'any', span }
}
