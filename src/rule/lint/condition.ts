import type { Span } from '../../diagnostic/span.ts'
import type { Expression, TextMatcher } from '../../language/expression/expression.ts'
import { fieldsOf } from '../../language/expression/fields-of.ts'
import { foldCase } from '../../language/fold-case.ts'

/** What a predicate asks, as lint reads it: the same shape for every language. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  /** `f: *`, `f is not null`. */
  | { readonly kind: 'present'; readonly field: string }
  | TestCondition

/** Any other test of fields. */
export interface TestCondition {
  readonly kind: 'test'
  readonly fields: readonly string[]
  /** The one field and what it must be like, any of these; undefined where the test is none of that kind. */
  readonly wanted?: { readonly field: string; readonly values: readonly WantedValue[] } | undefined
  /** True for `!=`. */
  readonly negated: boolean
  /** True where the test can hold of a missing field, as COALESCE makes it. */
  readonly fillsGaps: boolean
  readonly span: Span
}

/** A text or a pattern that a field is compared with. */
export interface WantedValue {
  readonly text: string
  readonly isPattern: boolean
  readonly matches: (value: string) => boolean
  readonly span: Span
}

/** Reads a predicate.
 * @example conditionOf(tree).kind // 'all' */
export function conditionOf(tree: Expression): Condition {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return { kind: tree.kind === 'and' ? 'all' : 'any', parts: tree.operands.map(conditionOf) }
    case 'not':
      return { kind: 'not', part: conditionOf(tree.operand) }
    case 'isTrue':
    case 'nested':
      return conditionOf(tree.operand)
    case 'presence':
      return tree.operand.kind === 'field'
        ? { kind: 'present', field: tree.operand.name }
        : testOf(tree)
    case 'compare':
    case 'membership':
    case 'pattern':
    case 'cidr':
    case 'call':
    case 'field':
    case 'literal':
      return testOf(tree)
  }
}

function testOf(tree: Expression): TestCondition {
  return {
    kind: 'test',
    fields: fieldsOf(tree).map(({ name }) => name),
    wanted: wantedOf(tree),
    negated: tree.kind === 'compare' && tree.operator === '!=',
    fillsGaps: fillsGaps(tree),
    span: tree.span,
  }
}

function fillsGaps(tree: Expression): boolean {
  return (
    (tree.kind === 'call' &&
      (tree.function.lazy !== undefined || tree.arguments.some(fillsGaps))) ||
    (tree.kind === 'compare' && (fillsGaps(tree.left) || fillsGaps(tree.right))) ||
    ((tree.kind === 'pattern' || tree.kind === 'membership' || tree.kind === 'cidr') &&
      fillsGaps(tree.operand))
  )
}

function wantedOf(tree: Expression): TestCondition['wanted'] {
  if (tree.kind === 'compare' && (tree.operator === '==' || tree.operator === '!=')) {
    return valuesAt(tree.left, literalOf(tree.right, tree.ignoreCase))
  }
  if (tree.kind === 'membership') {
    const values = tree.items.flatMap((item) => literalOf(item, tree.ignoreCase))
    return valuesAt(tree.operand, values)
  }
  if (tree.kind !== 'pattern' || tree.matcher.syntax === 'phrase') return undefined
  return valuesAt(tree.operand, [patternOf(tree.text, tree.matcher, tree.span)])
}

function valuesAt(operand: Expression, values: readonly WantedValue[]): TestCondition['wanted'] {
  return operand.kind === 'field' ? { field: operand.name, values } : undefined
}

function patternOf(text: string, matcher: TextMatcher, span: Span): WantedValue {
  return { text, isPattern: matcher.syntax !== 'equals', matches: matcher.test, span }
}

function literalOf(tree: Expression, ignoreCase: boolean): readonly WantedValue[] {
  if (tree.kind !== 'literal' || typeof tree.value !== 'string') return []
  const text = tree.value
  const folded = foldCase(text)
  const matches = (value: string): boolean =>
    value === text || (ignoreCase && foldCase(value) === folded)
  return [{ text, isPattern: false, matches, span: tree.span }]
}
