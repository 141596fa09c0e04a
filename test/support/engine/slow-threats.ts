import type { TrailEvent } from '../../../src/ecs/trail-event.ts'
import type { AlertValue } from '../../../src/engine/alert.ts'
import type { FieldValue } from '../../../src/language/field-source.ts'
import type { Rule, ThreatMappingEntry } from '../../../src/rule/rule.ts'
import { minutes, type Instant } from '../../../src/time/duration.ts'
import { valueOf } from './fixtures.ts'

/** An indicator of the tests: it counts for ten minutes from its time on, and before it. */
export interface SlowIndicator {
  readonly id: string
  readonly at: Instant
  readonly fields: Readonly<Record<string, string | readonly string[]>>
}

/** The events of a window that match an indicator which counts, with what their alerts say of it. */
export function slowThreats(run: {
  readonly rule: Rule
  readonly to: Instant
  readonly window: readonly TrailEvent[]
  readonly indicators?: readonly SlowIndicator[] | undefined
}): readonly { event: TrailEvent; values: Record<string, AlertValue> }[] {
  const { rule, to, window, indicators = [] } = run
  if (rule.type !== 'threat_match') return []
  return window.flatMap((event) => {
    const matches = rule.mapping.flatMap((entries) => matchesOf(entries, event, indicators))
    const counting = matches.filter(({ indicator }) => indicator.at >= to - minutes(10))
    return counting.length === 0 ? [] : [{ event, values: enriched(counting) }]
  })
}

interface SlowMatch {
  readonly indicator: SlowIndicator
  readonly field: string
  readonly atomic: string
}

const listOf = (value: FieldValue): readonly string[] => {
  if (value === undefined) return []
  return [...new Set([value].flat().map(String))]
}

function matchesOf(
  entries: readonly ThreatMappingEntry[],
  event: TrailEvent,
  indicators: readonly SlowIndicator[],
): readonly SlowMatch[] {
  const positive = entries.filter(({ negate }) => !negate)
  const shared = (entry: ThreatMappingEntry, indicator: SlowIndicator): readonly string[] =>
    listOf(valueOf(event, entry.field)).filter((value) =>
      listOf(indicator.fields[entry.indicatorField]).includes(value),
    )
  const driver = positive[0]!
  const found = new Set<SlowIndicator>()
  for (const value of listOf(valueOf(event, driver.field))) {
    for (const indicator of indicators) {
      if (listOf(indicator.fields[driver.indicatorField]).includes(value)) found.add(indicator)
    }
  }
  return [...found]
    .filter((indicator) =>
      entries.length === 1
        ? true
        : positive.every((entry) => listOf(indicator.fields[entry.indicatorField]).length === 1),
    )
    .filter((indicator) =>
      entries.every((entry) => shared(entry, indicator).length > 0 !== entry.negate),
    )
    .flatMap((indicator) =>
      positive.map((entry) => ({
        indicator,
        field: entry.field,
        atomic: shared(entry, indicator)[0]!,
      })),
    )
}

function enriched(matches: readonly SlowMatch[]): Record<string, AlertValue> {
  const one = (values: readonly string[]): AlertValue => (values.length === 1 ? values[0]! : values)
  return {
    'threat.enrichments.matched.atomic': one(matches.map(({ atomic }) => atomic)),
    'threat.enrichments.matched.field': one(matches.map(({ field }) => field)),
    'threat.enrichments.matched.id': one(matches.map(({ indicator }) => indicator.id)),
    'threat.enrichments.matched.index': one(matches.map(() => 'ti')),
    'threat.enrichments.matched.type': 'indicator_match_rule',
  }
}
