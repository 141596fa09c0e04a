import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { CompiledQuery } from '../../language/compiled-query.ts'
import type { FieldSource } from '../../language/field-source.ts'
import { compileIndicatorQuery } from '../../rule/compile-indicator-query.ts'
import type { Indicator } from '../../rule/indicators.ts'
import type { ThreatMatchRule } from '../../rule/rule.ts'
import type { Instant } from '../../time/duration.ts'
import type { Detector } from '../detector.ts'
import type { DetectorKind } from '../detector-kind.ts'
import { alsoWanting, conditionsOf } from '../explain/condition.ts'
import { indicatorTracer } from '../explain/indicator-tracer.ts'
import { fieldColumns, valuesOf, windowTimeOf } from '../field-columns.ts'
import { InMemorySuppression } from '../suppression/in-memory.ts'
import { unsuppressed } from '../suppression/unsuppressed.ts'
import { enrichmentOf } from '../threat/enrichment.ts'
import { indicatorFields } from '../threat/indicator-fields.ts'
import { threatIndex } from '../threat/threat-index.ts'
import { ThreatMatchFold, writeMatches } from './threat-match-fold.ts'

/** A rule that alerts on events whose values stand in indicators. */
function threatMatchDetector(
  rule: ThreatMatchRule,
  query: CompiledQuery<TrailEvent>,
  { fields, indicators }: { fields: FieldSource<TrailEvent>; indicators: readonly Indicator[] },
): Detector {
  const { suppression } = rule
  const groupBy = fieldColumns(suppression?.groupBy ?? [], fields)
  const views = { fields, indicatorFields: indicatorFields(indicators) }
  const find = threatIndex(rule, indicators, views)
  const countingAt = countingIndicators(rule, indicators, views.indicatorFields)
  const shown = { indicators, fields: views.indicatorFields, path: rule.indicators.path }
  const timeOf = windowTimeOf(rule, fields)
  return {
    rule,
    needles: query.needles,
    gates: query.gates,
    blind: query.blind ?? blindMapping(rule, fields),
    warnings: query.warnings,
    conditions: () =>
      alsoWanting(
        conditionsOf({ tracer: query.tracer, query: rule.query })(),
        indicatorTracer(rule, fields, find),
      ),
    match: (event) => {
      if (!query.matches(event)) return undefined
      const matches = find(event)
      if (matches.length === 0) return undefined
      const values = [...valuesOf(groupBy, event), writeMatches(matches)]
      return { time: timeOf(event), values }
    },
    openFold: (hits, warn) => {
      const admission =
        suppression === undefined
          ? unsuppressed(rule, warn)
          : new InMemorySuppression(rule, suppression, warn)
      const enrich = (matches: Parameters<typeof enrichmentOf>[0]) => enrichmentOf(matches, shown)
      return new ThreatMatchFold({ hits, groupBy, countingAt, enrichmentOf: enrich }, admission)
    },
  }
}

/** The threat query is asked anew by each run, since it may depend on the present moment. */
function countingIndicators(
  rule: ThreatMatchRule,
  indicators: readonly Indicator[],
  fields: FieldSource<unknown>,
): (now: Instant) => (indicator: number) => boolean {
  return (now) => {
    const { matches } = compileIndicatorQuery(rule, fields, { now })
    const known = new Map<number, boolean>()
    return (place) => {
      const counts = known.get(place) ?? matches(indicators[place]!.document)
      known.set(place, counts)
      return counts
    }
  }
}

/** Each mapping needs a field that no document carries: the rule can never alert. */
function blindMapping(
  { mapping }: ThreatMatchRule,
  fields: FieldSource<TrailEvent>,
): Detector['blind'] {
  const reasons = mapping.map((entries) => {
    for (const { field, negate } of entries) {
      if (negate) continue
      const resolved = fields.resolve(field)
      const reason =
        resolved === undefined ? 'no document of this view has the field' : resolved.absent
      if (reason !== undefined) return { field, reason }
    }
    return undefined
  })
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined
}

export const threatMatchKind: DetectorKind = {
  create: (rule, query, fields, { indicators } = {}) => {
    if (rule.type !== 'threat_match' || query.kind !== 'test') return undefined
    if (indicators === undefined) {
      throw new TrailproofError(
        'THREAT_MATCH_UNSUPPORTED',
        'The rule compares events with threat indicators, and no file of them is given.',
        { span: rule.span, hint: 'Give --indicators FILE, one indicator a line.' },
      )
    }
    return threatMatchDetector(rule, query.query, { fields, indicators })
  },
}
