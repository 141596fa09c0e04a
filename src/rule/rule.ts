import type { QueryText, Span } from '../diagnostic/span.ts'
import type { Duration } from '../time/duration.ts'

export type Severity = 'low' | 'medium' | 'high' | 'critical'

/** A technique that a rule or scenario claims: as it was written, and its id in ATT&CK v19. */
export interface TechniqueClaim {
  readonly id: string
  readonly declared: string
  /** The tactics it is claimed under; `id` is missing where v19 no longer ties the technique to the tactic. */
  readonly tactics?: readonly TacticClaim[] | undefined
}

/** A tactic as it was written, and its id in ATT&CK v19. */
export interface TacticClaim {
  readonly id?: string | undefined
  readonly declared: string
}

/** Alert suppression as Elastic's rules declare it. */
export interface Suppression {
  readonly groupBy: readonly string[]
  /** Without one, alerts are grouped inside one run only. */
  readonly duration?: Duration | undefined
  readonly missingFields: 'suppress' | 'doNotSuppress'
}

/** What every rule has, whatever its type. */
export interface RuleCommon {
  /** `rule_id`. */
  readonly id: string
  /** The file's stem (plus the id where a file holds several): what people type. */
  readonly shortName: string
  readonly name: string
  readonly description: string
  /** Path as given, for messages. */
  readonly file: string
  readonly severity: Severity
  readonly riskScore: number
  readonly techniques: readonly TechniqueClaim[]
  readonly interval: Duration
  /** How far back a run looks: `now-6m` is 360000. */
  readonly lookBack: Duration
  readonly timestampOverride?: string | undefined
  readonly maxSignals: number
  readonly buildingBlock: boolean
  readonly suppression?: Suppression | undefined
  readonly index: readonly string[]
  /** Where the rule's table begins. */
  readonly span: Span
  /** SHA-256 (hex) of the file's bytes. */
  readonly contentHash: string
}

export interface QueryRule extends RuleCommon {
  readonly type: 'query'
  readonly query: QueryText
}

export interface EqlRule extends RuleCommon {
  readonly type: 'eql'
  readonly query: QueryText
  /** `event.category`, or the rule's event_category_override. */
  readonly categoryField: string
}

export interface EsqlRule extends RuleCommon {
  readonly type: 'esql'
  readonly query: QueryText
}

export interface ThresholdRule extends RuleCommon {
  readonly type: 'threshold'
  readonly query: QueryText
  readonly threshold: {
    readonly fields: readonly string[]
    readonly value: number
    readonly cardinality?: { readonly field: string; readonly value: number } | undefined
  }
}

export interface NewTermsRule extends RuleCommon {
  readonly type: 'new_terms'
  readonly query: QueryText
  /** 1 to 3 fields. */
  readonly newTerms: readonly string[]
  readonly history: Duration
}

export type Rule = QueryRule | EqlRule | EsqlRule | ThresholdRule | NewTermsRule

/** A rule's query with what decides how it is read: enough to compile it. */
export interface QueryDraft {
  readonly type: Rule['type']
  readonly query: QueryText
  /** Which field EQL's leading word tests. */
  readonly categoryField: string
  /** The rule's index patterns; ES|QL has its own in FROM. */
  readonly index?: readonly string[] | undefined
}
