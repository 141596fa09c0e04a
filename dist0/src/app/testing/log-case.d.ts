import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { CaseNaming } from '../../golden/case-naming.ts';
import { type PlayedCase } from '../../scenario/played-case.ts';
/** A log: records, or files and folders that hold them. */
export type Log = string | readonly (string | CloudTrailRecord)[];
/** Sees a log as a case whose steps are named after its events; `history` came before and is not judged.
 * @throws TrailproofError INPUT_UNREADABLE, RECORD_MALFORMED: a test must not pass over what it could not read */
export declare function logCase(log: Log, options?: {
    readonly history?: Log | undefined;
}): Promise<PlayedCase>;
/** Says what a log is made of.
 * @example nameOf(['a.ndjson', 'b.ndjson']) // 'a.ndjson, b.ndjson' */
export declare function nameOf(log: Log): string;
/** Names the events of a log by their steps and leaves every value as it stands. */
export declare function logNaming({ records }: PlayedCase): CaseNaming;
