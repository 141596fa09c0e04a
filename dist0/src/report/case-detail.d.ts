import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { Alert } from '../engine/alert.ts';
/** A case as it happened: for readers who want to see the calls, the alerts and the reasons. */
export interface CaseDetail {
    /** In order of time; undo is left out. */
    readonly calls: readonly CallDetail[];
    /** The judged alerts, in order of time. */
    readonly alerts: readonly CaseAlert[];
    /** Rules that are meant to see the case, or whose benign twin it is, and that raise nothing in it. */
    readonly silent: readonly SilentRule[];
}
/** One record of a case and what it says. */
export interface CallDetail {
    readonly phase: 'before' | 'judged';
    readonly step: string;
    readonly time: string;
    readonly action: string;
    readonly provider: string;
    /** ARN, name or kind of the identity. */
    readonly actor: string;
    readonly address?: string | undefined;
    /** `errorCode` of the record. */
    readonly error?: string | undefined;
    readonly record: CloudTrailRecord;
    /** The ECS document that the integration makes of it. */
    readonly document: Readonly<Record<string, unknown>>;
}
export interface CaseAlert {
    readonly alert: Alert;
    /** Indices of its events among the calls, in order. */
    readonly calls: readonly number[];
}
export interface SilentRule {
    readonly rule: string;
    /** In a benign twin silence is what is wanted. */
    readonly isWanted: boolean;
    /** Why it is silent: the clauses that fail on the nearest event, or what became of its matches. */
    readonly because: readonly string[];
}
