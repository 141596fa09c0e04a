import type { Finding } from '../../../diagnostic/finding.ts';
import type { Wait } from '../../../live/collect/await-records.ts';
import type { FoundRecord } from '../../../live/collect/found-record.ts';
import type { CollectOptions } from '../collect.ts';
import type { KnownRun } from '../run-files.ts';
import type { DueStep } from './due-steps.ts';
/** Records, and where they were read. */
export interface ReadBack {
    readonly source: string;
    readonly found: readonly FoundRecord[];
    /** What could not be read. */
    readonly findings: readonly Finding[];
}
/** Reads the records of a run where it was asked to.
 * @throws TrailproofError LOOKUP_FAILED, BUCKET_UNREADABLE, GUARD_…, INPUT_UNREADABLE, USAGE */
export declare function recordsOfRun(known: KnownRun, due: readonly DueStep[], options: CollectOptions & {
    readonly cameOf: Wait['cameOf'];
}): Promise<ReadBack>;
