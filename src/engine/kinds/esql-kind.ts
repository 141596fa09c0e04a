import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { CompiledPipeline } from '../../language/compiled-query.ts'
import type { FieldSource } from '../../language/field-source.ts'
import type { EsqlRule } from '../../rule/rule.ts'
import type { Detector } from '../detector.ts'
import type { DetectorKind } from '../detector-kind.ts'
import { conditionsOf } from '../explain/condition.ts'
import { fieldColumns, valuesOf, windowTimeOf } from '../field-columns.ts'
import { InMemorySuppression } from '../suppression/in-memory.ts'
import { unsuppressed } from '../suppression/unsuppressed.ts'
import { EsqlFold } from './esql-fold.ts'

/** A rule whose query is run anew over the window of each run. */
function esqlDetector(
  rule: EsqlRule,
  pipeline: CompiledPipeline<TrailEvent>,
  fields: FieldSource<TrailEvent>,
): Detector {
  const { suppression } = rule
  const groupBy = fieldColumns(suppression?.groupBy ?? [], fields)
  // An aggregated row is suppressed by its own columns alone.
  const beside = pipeline.aggregating ? [] : groupBy
  const timeOf = windowTimeOf(rule, fields)
  return {
    rule,
    shared: pipeline.shared,
    needles: pipeline.needles,
    gates: pipeline.gates,
    blind: pipeline.blind,
    warnings: pipeline.warnings,
    conditions: conditionsOf({ tracer: pipeline.tracer, query: rule.query }),
    match: (event) => {
      const row = pipeline.match(event)
      if (row === undefined) return undefined
      const { columns, shared } = row
      const values = beside.length === 0 ? columns : valuesOf(beside, event).concat(columns)
      return { time: timeOf(event), values, shared }
    },
    openFold: (hits, warn) => {
      const admission =
        suppression === undefined
          ? unsuppressed(rule, warn)
          : new InMemorySuppression(rule, suppression, warn)
      return new EsqlFold({ rule, pipeline, hits, start: beside.length }, groupBy, admission)
    },
  }
}

export const esqlKind: DetectorKind = {
  create: (rule, query, fields) => {
    if (rule.type !== 'esql' || query.kind !== 'pipeline') return undefined
    return esqlDetector(rule, query.query, fields)
  },
}
