import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { CompiledQuery } from '../../language/compiled-query.ts'
import type { FieldSource } from '../../language/field-source.ts'
import type { ThresholdRule } from '../../rule/rule.ts'
import type { Detector } from '../detector.ts'
import type { DetectorKind } from '../detector-kind.ts'
import { conditionsOf } from '../explain/condition.ts'
import { blindColumn, fieldColumns, valuesOf, windowTimeOf } from '../field-columns.ts'
import { ThresholdFold } from './threshold-fold.ts'

/** A rule that counts events by the values of its fields; an event that lacks one of them does not count. */
function thresholdDetector(
  rule: ThresholdRule,
  query: CompiledQuery<TrailEvent>,
  fields: FieldSource<TrailEvent>,
): Detector {
  const columns = fieldColumns(rule.threshold.fields, fields)
  const { cardinality } = rule.threshold
  const counted = fieldColumns(cardinality === undefined ? [] : [cardinality.field], fields)
  const timeOf = windowTimeOf(rule, fields)
  return {
    rule,
    needles: query.needles,
    gates: query.gates,
    blind: query.blind ?? blindColumn([...columns, ...counted]),
    warnings: query.warnings,
    conditions: conditionsOf(
      { tracer: query.tracer, query: rule.query },
      { asker: 'threshold field', columns, span: rule.span },
    ),
    match: (event) => {
      if (!query.matches(event)) return undefined
      const values = valuesOf(columns, event)
      if (values.includes(undefined)) return undefined
      return { time: timeOf(event), values: [...values, ...valuesOf(counted, event)] }
    },
    openFold: (hits, warn) => new ThresholdFold({ rule, hits, warn }, columns),
  }
}

export const thresholdKind: DetectorKind = {
  create: (rule, query, fields) => {
    if (rule.type !== 'threshold' || query.kind !== 'test') return undefined
    return thresholdDetector(rule, query.query, fields)
  },
}
