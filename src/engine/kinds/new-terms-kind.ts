import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { CompiledQuery } from '../../language/compiled-query.ts'
import type { FieldSource } from '../../language/field-source.ts'
import type { NewTermsRule } from '../../rule/rule.ts'
import type { Detector } from '../detector.ts'
import type { DetectorKind } from '../detector-kind.ts'
import { conditionsOf } from '../explain/condition.ts'
import { blindColumn, fieldColumns, valuesOf, windowTimeOf } from '../field-columns.ts'
import { InMemorySuppression } from '../suppression/in-memory.ts'
import { unsuppressed } from '../suppression/unsuppressed.ts'
import { NewTermsFold } from './new-terms-fold.ts'

/** A rule that alerts on values not seen before; an event that lacks one of the fields is left out. */
function newTermsDetector(
  rule: NewTermsRule,
  query: CompiledQuery<TrailEvent>,
  fields: FieldSource<TrailEvent>,
): Detector {
  const { suppression } = rule
  const columns = fieldColumns(rule.newTerms, fields)
  const groupBy = fieldColumns(suppression?.groupBy ?? [], fields)
  const timeOf = windowTimeOf(rule, fields)
  return {
    rule,
    needles: query.needles,
    gates: query.gates,
    blind: query.blind ?? blindColumn(columns),
    warnings: query.warnings,
    conditions: conditionsOf(
      { tracer: query.tracer, query: rule.query },
      { asker: 'new terms field', columns, span: rule.span },
    ),
    match: (event) => {
      if (!query.matches(event)) return undefined
      const values = valuesOf(columns, event)
      if (values.includes(undefined)) return undefined
      return { time: timeOf(event), values: [...values, ...valuesOf(groupBy, event)] }
    },
    openFold: (hits, warn) => {
      const admission =
        suppression === undefined
          ? unsuppressed(rule, warn)
          : new InMemorySuppression(rule, suppression, warn)
      return new NewTermsFold({ rule, hits, warn }, { columns, groupBy }, admission)
    },
  }
}

export const newTermsKind: DetectorKind = {
  create: (rule, query, fields) => {
    if (rule.type !== 'new_terms' || query.kind !== 'test') return undefined
    return newTermsDetector(rule, query.query, fields)
  },
}
