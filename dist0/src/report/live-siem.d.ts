import type { MemberDiff } from '../siem/compare-rules.ts';
import type { TimeToDetect } from '../siem/time-to-detect.ts';
/** What a SIEM made of a run. Moments are ISO, lengths of time milliseconds. */
export interface LiveSiem {
    readonly run: string;
    readonly scenario: string;
    readonly case: string;
    readonly account: string;
    /** The address of Elasticsearch, and the space. */
    readonly siem: string;
    readonly space: string;
    /** Judged steps whose record the SIEM has, of all of them. */
    readonly found: number;
    readonly due: number;
    /** Judged steps whose record it has not. */
    readonly missing: readonly {
        readonly step: string;
        readonly operation: string;
    }[];
    /** Why it is not known which records it has. */
    readonly eventsUnread?: string | undefined;
    /** Why it did not answer when it was asked last: all this is of a time before. */
    readonly lastUnanswered?: string | undefined;
    /** What the golden expects, in its order. */
    readonly expected: readonly SiemVerdict[];
    /** Other alerts that hold an event of the run. */
    readonly besides: readonly BesideAlert[];
    /** Rules that the golden expects and that are not loaded. */
    readonly notLoaded: readonly string[];
    /** Rules that are expected and have no rule_id to ask for. */
    readonly notAsked: readonly string[];
    /** The rules that are expected, as they are deployed. */
    readonly deployed: readonly DeployedState[];
    /** Why nothing is known of them beside what alerts tell. */
    readonly deployedUnread?: string | undefined;
    /** Medians over what fired. */
    readonly median?: TimeToDetect | undefined;
}
/** An alert that should have come, and whether it did. */
export interface SiemVerdict {
    readonly kind: 'fired' | 'not-fired';
    readonly rule: string;
    readonly ruleId: string;
    readonly severity: string;
    readonly steps: readonly string[];
    /** What came for it, the oldest first. */
    readonly alerts: readonly {
        readonly id: string;
        readonly at: string;
        readonly took?: TimeToDetect | undefined;
    }[];
}
/** An alert that the golden does not expect. */
export interface BesideAlert {
    readonly id: string;
    readonly at: string;
    /** The short name of a loaded rule, else the SIEM's name. */
    readonly rule: string;
    readonly ruleId: string;
    readonly isLoaded: boolean;
    readonly severity: string;
    /** `judged`: about the case itself. `besides`: about the building of its world, what was before, and the undo. */
    readonly by: 'judged' | 'besides';
    readonly steps: readonly string[];
}
/** A rule of the files against the one that is deployed under its rule_id. */
export type DeployedState = {
    readonly rule: string;
    readonly ruleId: string;
} & ({
    readonly kind: 'missing';
}
/** Nothing tells: no Kibana was asked, and the rule raised no alert. */
 | {
    readonly kind: 'unknown';
} | {
    readonly kind: 'deployed';
    readonly enabled: boolean;
    readonly version?: {
        readonly deployed: number;
        readonly file?: number | undefined;
    } | undefined;
    /** `every 5m, from now-6m` */
    readonly schedule: {
        readonly interval: string;
        readonly from: string;
    };
    /** SHA-256 of what decides whether it fires, where both could be read. */
    readonly hash?: {
        readonly deployed: string;
        readonly file: string;
    } | undefined;
    readonly differs: readonly MemberDiff[];
    /** Why it could not be compared. */
    readonly uncompared?: string | undefined;
    readonly exceptions: {
        readonly lists: number;
        readonly items?: number | undefined;
        /** Names of items that hold for an event of the run. */
        readonly muting: readonly string[];
        readonly unread?: string | undefined;
    };
    readonly lastRun?: {
        readonly at: string;
        readonly status: string;
        readonly message: string;
    } | undefined;
});
