import type { Account } from '../engine/explain/account.ts';
import type { Clause } from '../engine/explain/reason.ts';
import type { BlindRule, RuleFinding } from '../engine/replay-result.ts';
import type { Rule } from '../rule/rule.ts';
/** An event as a rule sees it. */
export interface ExplainedEvent {
    /** Its eventID, or `#position`. */
    readonly id: string;
    readonly time: string;
    readonly provider: string;
    readonly action: string;
    /** `match`: the rule's conditions hold. `duplicate`: an event with its id came before it. */
    readonly fate: 'match' | 'miss' | 'duplicate';
    /** The rule's conditions on single events: one for most rules, one a stage for a sequence; the nearest first. */
    readonly conditions: readonly {
        readonly name?: string | undefined;
        readonly clause: Clause;
    }[];
    /** What stands in the way of the first of them, the heaviest first. */
    readonly failures: readonly string[];
    /** What became of a match in the runs of the rule. */
    readonly account?: Account | undefined;
    /** How many more events are like it: the same clauses fail on the same values, or the same reason holds. */
    readonly alike: number;
}
/** What a rule made of some records. */
export interface Explanation {
    /** Whether events were asked about by id. */
    readonly isAsked: boolean;
    readonly records: {
        readonly read: number;
        readonly matched: number;
        readonly duplicate: number;
        readonly malformed: number;
    };
    readonly alerts: number;
    /** Matches without an alert beyond those that were looked at. */
    readonly unwatched: number;
    /** What was asked about by id; else matches without an alert, then matches with one. */
    readonly events: readonly ExplainedEvent[];
    /** The events that come nearest to matching, when none was asked about. */
    readonly misses: readonly ExplainedEvent[];
}
/** What `explain` found. */
export interface ExplainReport {
    /** As it was asked for. */
    readonly asked: string;
    readonly rule?: Rule | undefined;
    /** `runs every 5m, looks back 6m` */
    readonly schedule?: string | undefined;
    readonly outcome: {
        readonly kind: 'refused';
        readonly findings: readonly RuleFinding[];
    } | {
        readonly kind: 'blind';
        readonly blind: BlindRule;
    }
    /** It reads other data than these records; `reason` says which. */
     | {
        readonly kind: 'other-data';
        readonly reason: string;
    } | ({
        readonly kind: 'explained';
    } & Explanation);
    /** The words that repeat the command, without an event. */
    readonly repeat: readonly string[];
}
