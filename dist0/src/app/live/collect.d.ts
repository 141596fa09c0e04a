import type { Finding } from '../../diagnostic/finding.ts';
import type { LiveCollected } from '../../report/live-collected.ts';
import type { Duration } from '../../time/duration.ts';
import type { EvidenceTarget } from '../evidence/evidence-target.ts';
import type { LiveOptions } from './live-options.ts';
/** What `live collect` can be asked. */
export interface CollectOptions extends Omit<LiveOptions, 'confirm'> {
    /** Files and folders of CloudTrail records, in place of the event history. */
    readonly records?: readonly string[] | undefined;
    /** `s3://bucket/prefix` of a trail, in place of the event history. */
    readonly bucket?: string | undefined;
    /** The profile that may read it; the credentials of the run by default. */
    readonly bucketProfile?: string | undefined;
    readonly deadline: Duration;
    /** A file for the anonymised records. */
    readonly save?: string | undefined;
    readonly evidence?: EvidenceTarget | undefined;
}
/** Reads the records of a run back, replays them through rules and compares the alerts with the golden.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, LOOKUP_FAILED, GUARD_…, SCENARIO_UNKNOWN, USAGE */
export declare function collectRun(run: string, options: CollectOptions): Promise<{
    readonly report: LiveCollected;
    readonly findings: readonly Finding[];
}>;
