import type { CompiledQuery } from '../language/compiled-query.ts'
import type { FieldSource } from '../language/field-source.ts'
import { compileFilter } from '../language/filter/compile.ts'
import type { EventFilter } from '../language/filter/event-filter.ts'
import type { Rule } from './rule.ts'

/** Compiles what a rule asks of single events beside its query: its filters, and that no exception holds. Undefined
 * where it asks nothing.
 * @example compileRuleCondition(rule, fields)?.matches(event)
 * @throws TrailproofError KQL_NOW_UNSUPPORTED, PATTERN_INVALID and their like, at the place of the filter */
export function compileRuleCondition<E>(
  rule: Rule,
  fields: FieldSource<E>,
): CompiledQuery<E> | undefined {
  const condition = conditionOf(rule)
  return condition && compileFilter(condition, fields)
}

function conditionOf({ filter, exceptions = [], span }: Rule): EventFilter | undefined {
  const passedOver = exceptions.map((operand): EventFilter => ({
    kind: 'not',
    operand,
    span: operand.span,
  }))
  const operands = [...(filter === undefined ? [] : [filter]), ...passedOver]
  if (operands.length === 0) return undefined
  return { kind: 'and', operands, span: filter?.span ?? span }
}
