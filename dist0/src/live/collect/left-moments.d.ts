import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { Duration } from '../../time/duration.ts';
import type { Attempt } from './attempt.ts';
import type { Moment } from './pair-by-time.ts';
/** What names the caller of a call besides its requestID, and what of a run carries it. */
export interface CallerMark {
    /** Undefined for a call that does not carry the mark. */
    readonly ofAttempt: (attempt: Attempt) => string | undefined;
    readonly ofRecord: (record: CloudTrailRecord) => string | undefined;
}
/** The key that the call was signed with; which key the operator has no ledger tells. */
export declare const byAccessKey: CallerMark;
/** The run's id in the user agent: of the operator's calls, which have none of a tool. */
export declare const byUserAgent: (run: string) => CallerMark;
/** Attempts at the moments of their calls; those without the mark are left out. `late` is by how much the ledger's clock is
 * ahead of AWS's. */
export declare function attemptMoments(attempts: readonly Attempt[], { mark, late }: {
    readonly mark: CallerMark;
    readonly late: Duration;
}): readonly (Moment & {
    readonly attempt: Attempt;
})[];
/** Records at the moments of their calls; those without the mark are left out. */
export declare function recordMoments(records: readonly CloudTrailRecord[], mark: CallerMark): readonly (Moment & {
    readonly record: CloudTrailRecord;
})[];
