import { days, hours, minutes, seconds } from '../../time/duration.ts'
import type { QueryDraft, Rule, RuleCommon, Suppression } from '../rule.ts'
import type { TomlDocument } from '../toml/toml-document.ts'
import type { RuleFileIdentity } from './read-rule-file.ts'
import type { RawRule, RawSuppression } from './rule-shape.ts'
import { techniqueClaims } from './technique-claims.ts'

/** Where a rule's data came from. */
export interface RuleOrigin {
  readonly document: TomlDocument
  readonly draft: QueryDraft
  readonly identity: RuleFileIdentity
}

/** Makes the rule of a checked file, with Kibana's defaults where the file is silent. */
export function buildRule(raw: RawRule, origin: RuleOrigin): Rule {
  const common = commonOf(raw, origin)
  const { query, categoryField } = origin.draft
  if (raw.type === 'eql') return { ...common, type: raw.type, query, categoryField }
  if (raw.type === 'threshold') {
    return { ...common, type: raw.type, query, threshold: thresholdOf(raw.threshold) }
  }
  if (raw.type === 'new_terms') {
    const { value: newTerms, history_window_start: starts } = raw.new_terms
    return { ...common, type: raw.type, query, newTerms, history: starts[0]?.value ?? days(7) }
  }
  return { ...common, type: raw.type, query }
}

function commonOf(raw: RawRule, { document, identity }: RuleOrigin): RuleCommon {
  return {
    id: raw.rule_id,
    shortName: identity.shortName,
    name: raw.name,
    description: raw.description,
    file: document.source.name,
    severity: raw.severity,
    riskScore: raw.risk_score,
    techniques: techniqueClaims(raw.threat ?? []),
    // Kibana's defaults: every five minutes, looking back six.
    interval: raw.interval ?? minutes(5),
    lookBack: raw.from ?? minutes(6),
    timestampOverride: raw.timestamp_override,
    maxSignals: raw.max_signals ?? 100,
    buildingBlock: raw.building_block_type !== undefined,
    suppression: raw.alert_suppression && suppressionOf(raw.alert_suppression),
    index: raw.index ?? [],
    span: document.keyPlaceOf(['rule']),
    contentHash: identity.contentHash,
  }
}

const unitLengths = { s: seconds(1), m: minutes(1), h: hours(1) }

function suppressionOf(raw: RawSuppression): Suppression {
  return {
    groupBy: raw.group_by ?? [],
    duration: raw.duration && raw.duration.value * unitLengths[raw.duration.unit],
    missingFields: raw.missing_fields_strategy ?? 'suppress',
  }
}

interface Threshold {
  readonly fields: readonly string[]
  readonly value: number
  readonly cardinality?: { readonly field: string; readonly value: number } | undefined
}

function thresholdOf(raw: Extract<RawRule, { type: 'threshold' }>['threshold']): Threshold {
  // Kibana takes a list of cardinalities and obeys its first entry only.
  return { fields: raw.field, value: raw.value, cardinality: raw.cardinality?.[0] }
}
