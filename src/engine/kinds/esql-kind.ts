import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { CompiledPipeline } from '../../language/compiled-query.ts'
import type { FieldSource } from '../../language/field-source.ts'
import type { EsqlRule } from '../../rule/rule.ts'
import type { Detector } from '../detector.ts'
import { fieldColumns, valuesOf, windowTimeOf } from '../field-columns.ts'
import { InMemorySuppression } from '../suppression/in-memory.ts'
import { unsuppressed } from '../suppression/unsuppressed.ts'
import { EsqlFold } from './esql-fold.ts'

/** A rule whose query is run anew over the window of each run.
 * @throws TrailproofError EMPTY_WINDOW_UNSUPPORTED for a query that gives a row when nothing happened. */
export function esqlDetector(
  rule: EsqlRule,
  pipeline: CompiledPipeline<TrailEvent>,
  fields: FieldSource<TrailEvent>,
): Detector {
  refuseRowsOfNothing(rule, pipeline)
  const { suppression } = rule
  const groupBy = fieldColumns(suppression?.groupBy ?? [], fields)
  const timeOf = windowTimeOf(rule, fields)
  return {
    rule,
    needles: pipeline.needles,
    blind: pipeline.blind,
    warnings: pipeline.warnings,
    match: (event) => {
      const row = pipeline.match(event)
      if (row === undefined) return undefined
      return { time: timeOf(event), values: [...valuesOf(groupBy, event), ...row.columns] }
    },
    openFold: (hits, warn) => {
      const admission =
        suppression === undefined
          ? unsuppressed(rule, warn)
          : new InMemorySuppression(rule, suppression, warn)
      return new EsqlFold({ rule, pipeline, hits }, groupBy, admission)
    },
  }
}

/** A run over an empty window is never made here, so a query that would alert in it must not pass for silent. */
function refuseRowsOfNothing(rule: EsqlRule, pipeline: CompiledPipeline<TrailEvent>): void {
  if (pipeline.run([], { now: 0 }).rows.length === 0) return
  throw new TrailproofError(
    'EMPTY_WINDOW_UNSUPPORTED',
    'This query gives a row when no event matches: STATS without BY.',
    {
      span: rule.query.spanOf(0, rule.query.text.length),
      hint: 'Group by a column, or keep only rows that count something: | WHERE count > 0.',
    },
  )
}
