import type { Finding } from '../../diagnostic/finding.ts'
import { allOf, isTrueOf, literal } from '../expression/build.ts'
import type { Expression } from '../expression/expression.ts'
import type { FieldSource } from '../field-source.ts'
import { unknownField } from '../unknown-field.ts'
import { lowerPredicate } from './lower-predicate.ts'
import type { LoweringContext } from './lowering-context.ts'
import type { EqlEventFilter } from './tree.ts'

/** A lowered filter and what is suspicious about it. */
export interface LoweredEql {
  readonly expression: Expression
  readonly warnings: readonly Finding[]
}

/** Lowers `category where condition` for a view's fields; `categoryField` holds the category.
 * @throws TrailproofError EQL_TYPE, EQL_FIELD_TYPE, EQL_FIELD_COMPARISON, EQL_FUNCTION_UNKNOWN, EQL_ARGUMENT,
 * PATTERN_INVALID, PATTERN_UNSUPPORTED */
export function lowerEventFilter<E>(
  filter: EqlEventFilter,
  fields: FieldSource<E>,
  { categoryField }: { categoryField: string },
): LoweredEql {
  const warnings: Finding[] = []
  const context = { fields, categoryField, warnings }
  const condition = lowerPredicate(filter.condition, context, 'filter')
  if (filter.category === undefined) return { expression: condition, warnings }
  const category = lowerCategory(filter, filter.category, context)
  return { expression: allOf([category, condition], filter.span), warnings }
}

function lowerCategory(
  { span }: EqlEventFilter,
  category: string,
  { fields, categoryField, warnings }: LoweringContext,
): Expression {
  if (fields.resolve(categoryField) === undefined) {
    const options = {
      span,
      known: fields.known(),
      effect: 'No event has a category; write "any where".',
    }
    warnings.push(unknownField(categoryField, options))
  }
  const left: Expression = {
    kind: 'field',
    name: categoryField,
    optional: false,
    indexed: true,
    span,
  }
  const right = literal(category, span)
  return isTrueOf(
    { kind: 'compare', operator: '==', left, right, many: 'any', ignoreCase: false, span },
    span,
  )
}
