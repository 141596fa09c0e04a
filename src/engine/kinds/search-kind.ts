import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { CompiledSearch } from '../../language/compiled-search.ts'
import type { FieldSource } from '../../language/field-source.ts'
import type { EqlRule } from '../../rule/rule.ts'
import type { Detector } from '../detector.ts'
import type { DetectorKind } from '../detector-kind.ts'
import { stageConditions } from '../explain/search-reason.ts'
import { fieldColumns, valuesOf, windowTimeOf, type FieldColumn } from '../field-columns.ts'
import { InMemorySuppression } from '../suppression/in-memory.ts'
import { unsuppressed } from '../suppression/unsuppressed.ts'
import { SearchFold, type SearchColumns } from './search-fold.ts'

/** A rule whose EQL query takes the events of a window together: a sequence, a sample, pipes. One alert stands for
 * Kibana's shell; its events are the building blocks. */
function searchDetector(
  rule: EqlRule,
  search: CompiledSearch<TrailEvent>,
  fields: FieldSource<TrailEvent>,
): Detector {
  const { suppression } = rule
  const columns = columnsOf(rule, search, fields)
  const timeOf = windowTimeOf(rule, fields)
  return {
    rule,
    needles: search.needles,
    gates: search.gates,
    blind: search.blind,
    warnings: search.warnings,
    conditions: stageConditions(search, rule.query),
    match: (event) => {
      const row = search.match(event)
      if (row === undefined) return undefined
      return { time: timeOf(event), values: [...valuesOf(columns.fields, event), ...row.columns] }
    },
    openFold: (hits, warn) => {
      const admission =
        suppression === undefined
          ? unsuppressed(rule, warn)
          : new InMemorySuppression(rule, suppression, warn)
      return new SearchFold({ rule, search, hits, warn, columns }, admission)
    },
  }
}

function columnsOf(
  rule: EqlRule,
  search: CompiledSearch<TrailEvent>,
  fields: FieldSource<TrailEvent>,
): SearchColumns {
  const { suppression, timestampOverride } = rule
  const named = search.fields.map(({ name }) => name).filter((name) => !search.keys.includes(name))
  const override = suppression === undefined ? [] : [timestampOverride ?? []].flat()
  const groupBy = suppression?.groupBy ?? []
  const names = [...new Set([...named, ...groupBy, ...override])]
  const columns = fieldColumns(names, fields)
  const columnsNamed = (wanted: readonly string[]): readonly FieldColumn[] =>
    wanted.map((name) => columns[names.indexOf(name)]!)
  return {
    fields: columns,
    keys: fieldColumns(search.keys, fields),
    shown: columnsNamed(named),
    groupBy: columnsNamed(groupBy),
    override: columnsNamed(override)[0],
  }
}

export const searchKind: DetectorKind = {
  create: (rule, query, fields) => {
    if (rule.type !== 'eql' || query.kind !== 'search') return undefined
    return searchDetector(rule, query.query, fields)
  },
}
