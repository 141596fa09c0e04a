import type { Span } from '../../../diagnostic/span.ts';
import type { Duration } from '../../../time/duration.ts';
/** What a correlation looks for in the events of its rules. */
export type CorrelationType = 'event_count' | 'value_count' | 'temporal' | 'temporal_ordered' | 'value_sum' | 'value_avg' | 'value_percentile' | 'value_median';
/** A limit of a correlation's condition. */
export interface CorrelationLimit {
    readonly operator: 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'neq';
    readonly value: number;
}
/** The `correlation` of a Sigma rule, checked. Plain data. */
export interface SigmaCorrelation {
    readonly type: CorrelationType;
    readonly rules: readonly RuleReference[];
    readonly groupBy: readonly string[];
    readonly timespan: Duration;
    /** All must hold; none for a temporal correlation that wants every rule. */
    readonly limits: readonly CorrelationLimit[];
    /** The fields whose values are counted or measured. */
    readonly fields: readonly string[];
    /** 0 to 100, for `value_percentile`. */
    readonly percentile: number | undefined;
    /** A name for `group-by` -> rule -> the field that it means in that rule's events. */
    readonly aliases: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** True where the referenced rules alert by themselves, too. */
    readonly generate: boolean;
    readonly span: Span;
}
/** A rule by its id or name. */
export interface RuleReference {
    readonly name: string;
    readonly span: Span;
}
