import { type Instant } from '../../../time/duration.ts';
/** What of a trail's files is of a run. */
export interface TrailSpan {
    readonly account: string;
    readonly regions: readonly string[];
    readonly from: Instant;
    /** The last call of the run. */
    readonly to: Instant;
}
/** A day of an account and region in a bucket. */
export interface TrailFolder {
    readonly prefix: string;
    /** The names of its files sort by time: those up to this one are older than the run. */
    readonly startAfter: string;
}
/** The folders that hold the records of a run, below `PREFIX/AWSLogs/` and, for a trail of an organisation, its id.
 * @example AWSLogs/o-abc123/111122223333/CloudTrail/us-east-1/2026/03/02/ */
export declare function trailFolders({ account, regions, from, to }: TrailSpan, roots: readonly string[]): readonly TrailFolder[];
/** Whether a file can hold a record of the run: one that was delivered long after it cannot. */
export declare function isWanted(key: string, { to }: TrailSpan): boolean;
