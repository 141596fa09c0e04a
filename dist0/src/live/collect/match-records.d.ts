import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { PlayedRecord } from '../../scenario/played-case.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { RunNames } from '../names/run-names.ts';
import { type Attempt } from './attempt.ts';
/** What said that a record is of a call. */
export type MatchedBy = 'request id' | 'access key and time' | 'user agent and time';
/** A record and the attempt of a call that made it. */
export interface MatchedRecord extends PlayedRecord {
    readonly attempt: Attempt;
    readonly by: MatchedBy;
}
/** The records of a run, each with the step that made it, in the scenario's names. */
export interface MatchedRecords {
    /** Of the last attempt of each step: that one is the step. */
    readonly records: readonly MatchedRecord[];
    /** Of attempts that were made again. They are no part of the case: the simulator has none of them. */
    readonly retried: readonly MatchedRecord[];
    /** Attempts whose records cannot be told from each other. */
    readonly ambiguous: readonly Attempt[];
}
/** Finds the records of a run's calls: by CloudTrail's requestID; what is left by access key, event and time; then by the
 * run's id in the user agent. What the run did to build its world counts as before it. */
export declare function matchRecords(entries: readonly LedgerEntry[], records: readonly CloudTrailRecord[], names: Pick<RunNames, 'fromRun'>): MatchedRecords;
