import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { CompiledQuery } from '../../language/compiled-query.ts'
import type { FieldSource } from '../../language/field-source.ts'
import type { EqlRule } from '../../rule/rule.ts'
import type { Detector } from '../detector.ts'
import type { DetectorKind } from '../detector-kind.ts'
import { conditionsOf } from '../explain/condition.ts'
import { fieldColumns, valuesOf, windowTimeOf } from '../field-columns.ts'
import { InMemorySuppression } from '../suppression/in-memory.ts'
import { EventFold } from './event-fold.ts'
import { SuppressedEventFold } from './suppressed-event-fold.ts'

/** An EQL event query: alerts on each event, with suppression in memory. */
function eqlDetector(
  rule: EqlRule,
  query: CompiledQuery<TrailEvent>,
  fields: FieldSource<TrailEvent>,
): Detector {
  const { suppression } = rule
  const columns = fieldColumns(suppression?.groupBy ?? [], fields)
  const timeOf = windowTimeOf(rule, fields)
  return {
    rule,
    needles: query.needles,
    gates: query.gates,
    blind: query.blind,
    warnings: query.warnings,
    conditions: conditionsOf({ tracer: query.tracer, query: rule.query }),
    match: (event) => {
      if (!query.matches(event)) return undefined
      return { time: timeOf(event), values: valuesOf(columns, event) }
    },
    openFold: (hits, warn) => {
      if (suppression === undefined) return new EventFold({ rule, hits, warn }, 'oldest')
      const admission = new InMemorySuppression(rule, suppression, warn)
      return new SuppressedEventFold({ rule, hits, warn }, columns, admission)
    },
  }
}

export const eqlKind: DetectorKind = {
  create: (rule, query, fields) => {
    if (rule.type !== 'eql' || query.kind !== 'test') return undefined
    return eqlDetector(rule, query.query, fields)
  },
}
