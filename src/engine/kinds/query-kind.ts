import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { CompiledQuery } from '../../language/compiled-query.ts'
import type { FieldSource } from '../../language/field-source.ts'
import type { QueryRule } from '../../rule/rule.ts'
import type { Detector } from '../detector.ts'
import type { DetectorKind } from '../detector-kind.ts'
import { conditionsOf } from '../explain/condition.ts'
import { fieldColumns, valuesOf, windowTimeOf } from '../field-columns.ts'
import { GroupedFold } from '../suppression/grouped.ts'
import { EventFold } from './event-fold.ts'

/** A rule that alerts on each event, with Elasticsearch's grouping as its suppression. */
function queryDetector(
  rule: QueryRule,
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
      if (suppression === undefined) return new EventFold({ rule, hits, warn }, 'oldest new')
      return new GroupedFold({ rule, hits, warn }, suppression, columns)
    },
  }
}

export const queryKind: DetectorKind = {
  create: (rule, query, fields) => {
    if (rule.type !== 'query' || query.kind !== 'test') return undefined
    return queryDetector(rule, query.query, fields)
  },
}
