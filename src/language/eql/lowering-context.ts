import type { Finding } from '../../diagnostic/finding.ts'
import type { Span } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { isTrueOf, literal } from '../expression/build.ts'
import type { Expression } from '../expression/expression.ts'
import type { FieldSource } from '../field-source.ts'
import type { ValueType } from './value-type.ts'

/** What the lowering of one query carries along. */
export interface LoweringContext {
  readonly fields: FieldSource<never>
  readonly categoryField: string
  readonly warnings: Finding[]
}

/** A lowered value and its type. */
export interface TypedValue {
  readonly node: Expression
  readonly type: ValueType
}

/** Where a predicate stands: as a filter it is true or false, as a value it can be unknown, which is null. */
export type Position = 'filter' | 'value'

/** Makes a leaf two-valued where it is a filter. */
export function settle(leaf: Expression, position: Position): Expression {
  if (position === 'value') return leaf
  return leaf.kind === 'literal'
    ? literal(leaf.value === true, leaf.span)
    : isTrueOf(leaf, leaf.span)
}

/** Warns of a constant that its field cannot hold; such a condition is false. */
export function unfit(
  value: string,
  { span, reason, context }: { span: Span; reason: string; context: LoweringContext },
): Expression {
  context.warnings.push({
    severity: 'warning',
    code: 'VALUE_UNFIT',
    message: `${value} cannot be compared with ${reason}. The condition never holds.`,
    span,
  })
  return literal(false, span)
}

/** Refuses what Elasticsearch's verifier refuses. */
export function typeError(message: string, span: Span, hint?: string): TrailproofError {
  return new TrailproofError('EQL_TYPE', message, { span, hint })
}
