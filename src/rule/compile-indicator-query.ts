import type { Instant } from '../time/duration.ts'
import type { CompiledQuery } from '../language/compiled-query.ts'
import type { FieldSource } from '../language/field-source.ts'
import { compileFilter } from '../language/filter/compile.ts'
import { compileKql } from '../language/kql/compile.ts'
import { compileLucene } from '../language/lucene/compile.ts'
import type { ThreatMatchRule } from './rule.ts'

/** Compiles which indicators count for a rule at a moment: its `threat_query` and `threat_filters`.
 * @example compileIndicatorQuery(rule, fields, { now: run.to }).matches(indicator)
 * @throws TrailproofError as the languages do */
export function compileIndicatorQuery<E>(
  { indicators }: ThreatMatchRule,
  fields: FieldSource<E>,
  { now }: { readonly now: Instant },
): CompiledQuery<E> {
  const { query, language, filter } = indicators
  const asked =
    language === 'lucene' ? compileLucene(query, fields) : compileKql(query, fields, { now })
  if (filter === undefined) return asked
  const filtered = compileFilter(filter, fields, { now })
  return {
    matches: (indicator) => asked.matches(indicator) && filtered.matches(indicator),
    fields: [...asked.fields, ...filtered.fields],
    needles: [],
    blind: asked.blind ?? filtered.blind,
    warnings: [...asked.warnings, ...filtered.warnings],
  }
}
