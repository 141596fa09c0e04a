import type { QueryText, Span } from '../diagnostic/span.ts';
import type { EventFilter } from '../language/filter/event-filter.ts';
import type { LinkedCorrelation } from '../language/sigma/correlation/linked.ts';
import type { SigmaMapping } from '../language/sigma/mapping.ts';
import type { SigmaDetection } from '../language/sigma/tree.ts';
import type { Duration } from '../time/duration.ts';
export type Severity = 'low' | 'medium' | 'high' | 'critical';
/** A technique that a rule or scenario claims: as it was written, and its id in ATT&CK v19. */
export interface TechniqueClaim {
    readonly id: string;
    readonly declared: string;
    /** The tactics it is claimed under; `id` is missing where v19 no longer ties the technique to the tactic. */
    readonly tactics?: readonly TacticClaim[] | undefined;
}
/** A tactic as it was written, and its id in ATT&CK v19. */
export interface TacticClaim {
    readonly id?: string | undefined;
    readonly declared: string;
}
/** Alert suppression as Elastic's rules declare it. */
export interface Suppression {
    readonly groupBy: readonly string[];
    /** Without one, alerts are grouped inside one run only. */
    readonly duration?: Duration | undefined;
    readonly missingFields: 'suppress' | 'doNotSuppress';
}
/** What a rule takes from the event for its alerts, in place of its own. */
export interface AlertOverrides {
    /** The highest severity of those whose field has the value. */
    readonly severity?: readonly SeverityMapping[] | undefined;
    /** The field whose number is the risk score. */
    readonly riskScoreField?: string | undefined;
    /** The field whose text is the alert's name. */
    readonly nameField?: string | undefined;
}
export interface SeverityMapping {
    readonly field: string;
    readonly value: string;
    readonly severity: Severity;
}
/** A tactic of a rule's threat mapping and the techniques under it, as written: what alerts carry. */
export interface ThreatEntry {
    readonly tactic: NamedId;
    readonly techniques: readonly NamedId[];
    readonly subtechniques: readonly NamedId[];
}
export interface NamedId {
    readonly id: string;
    readonly name?: string | undefined;
}
/** What every rule has, whatever its type. */
export interface RuleCommon {
    /** `rule_id`. */
    readonly id: string;
    /** The file's stem (plus the id where a file holds several): what people type. */
    readonly shortName: string;
    readonly name: string;
    readonly description: string;
    /** Path as given, for messages. */
    readonly file: string;
    /** As Kibana counts it; a file of detection-rules has none. */
    readonly version?: number | undefined;
    readonly severity: Severity;
    readonly riskScore: number;
    readonly techniques: readonly TechniqueClaim[];
    readonly interval: Duration;
    /** How far back a run looks: `now-6m` is 360000. */
    readonly lookBack: Duration;
    readonly timestampOverride?: string | undefined;
    readonly maxSignals: number;
    readonly buildingBlock: boolean;
    readonly suppression?: Suppression | undefined;
    readonly index: readonly string[];
    readonly tags?: readonly string[] | undefined;
    readonly threat?: readonly ThreatEntry[] | undefined;
    /** Kibana's filters: an event must fulfil them beside the query. */
    readonly filter?: EventFilter | undefined;
    /** Ids of the rule's exception lists. */
    readonly exceptionLists?: readonly string[] | undefined;
    /** The items of the rule's exception lists: an event that fulfils one of them is passed over. */
    readonly exceptions?: readonly EventFilter[] | undefined;
    /** Exception lists, and value lists in them, that no file gave; a rule that has some cannot run. */
    readonly missingExceptions?: readonly string[] | undefined;
    readonly overrides?: AlertOverrides | undefined;
    /** Events without the timestamp override are not seen, where the SIEM would else fall back to `@timestamp`. */
    readonly overrideRequired?: boolean | undefined;
    /** Where the rule's table begins. */
    readonly span: Span;
    /** SHA-256 (hex) of the file's bytes; `ruleHash` is that of the rule alone. */
    readonly contentHash: string;
}
/** The language of a query that is neither EQL nor ES|QL; KQL where a rule says nothing. */
export type QueryLanguage = 'kuery' | 'lucene';
export interface QueryRule extends RuleCommon {
    readonly type: 'query';
    readonly query: QueryText;
    readonly language?: QueryLanguage | undefined;
}
export interface EqlRule extends RuleCommon {
    readonly type: 'eql';
    readonly query: QueryText;
    /** `event.category`, or the rule's event_category_override. */
    readonly categoryField: string;
}
export interface EsqlRule extends RuleCommon {
    readonly type: 'esql';
    readonly query: QueryText;
}
export interface ThresholdRule extends RuleCommon {
    readonly type: 'threshold';
    readonly query: QueryText;
    readonly language?: QueryLanguage | undefined;
    readonly threshold: {
        readonly fields: readonly string[];
        readonly value: number;
        readonly cardinality?: {
            readonly field: string;
            readonly value: number;
        } | undefined;
    };
}
export interface NewTermsRule extends RuleCommon {
    readonly type: 'new_terms';
    readonly query: QueryText;
    readonly language?: QueryLanguage | undefined;
    /** 1 to 3 fields. */
    readonly newTerms: readonly string[];
    readonly history: Duration;
}
/** Alerts on events whose values stand in threat indicators. */
export interface ThreatMatchRule extends RuleCommon {
    readonly type: 'threat_match';
    readonly query: QueryText;
    readonly language?: QueryLanguage | undefined;
    /** Which of the indicators count. */
    readonly indicators: {
        readonly query: QueryText;
        readonly language: QueryLanguage;
        readonly filter?: EventFilter | undefined;
        /** Where an indicator keeps what alerts show of it. */
        readonly path: string;
    };
    /** One of these must hold: every field of the event equals its field of the same indicator. */
    readonly mapping: readonly (readonly ThreatMappingEntry[])[];
}
/** A field of the event and the field of the indicator that it is compared with. */
export interface ThreatMappingEntry {
    readonly field: string;
    readonly indicatorField: string;
    /** The event must not have the indicator's value. */
    readonly negate: boolean;
}
/** A Sigma rule: alerts on each event, which it reads as its log has it. */
export interface SigmaRule extends RuleCommon {
    readonly type: 'sigma';
    /** The document that holds the rule. */
    readonly query: QueryText;
    readonly detection: SigmaDetection;
    readonly mapping: SigmaMapping;
}
/** A correlation of Sigma: alerts on what the events of other rules have in common. */
export interface SigmaCorrelationRule extends RuleCommon {
    readonly type: 'sigma_correlation';
    readonly query: QueryText;
    readonly linked: LinkedCorrelation;
    readonly mapping: SigmaMapping;
}
export type Rule = QueryRule | EqlRule | EsqlRule | ThresholdRule | NewTermsRule | ThreatMatchRule | SigmaRule | SigmaCorrelationRule;
/** A rule's query with what decides how it is read: enough to compile it. */
export interface QueryDraft {
    readonly type: Rule['type'];
    readonly query: QueryText;
    readonly language?: QueryLanguage | undefined;
    /** Which field EQL's leading word tests. */
    readonly categoryField: string;
    /** The rule's index patterns; ES|QL has its own in FROM. */
    readonly index?: readonly string[] | undefined;
    /** What a Sigma rule says in place of a query. */
    readonly sigma?: Pick<SigmaRule, 'detection' | 'mapping'> | Pick<SigmaCorrelationRule, 'linked' | 'mapping'> | undefined;
}
