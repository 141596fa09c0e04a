import type { LiveStatus } from '../../report/live-run.ts';
/** Tells from the ledgers of a folder, or those of some runs, how runs stand.
 * @throws TrailproofError RUN_UNKNOWN, INPUT_UNREADABLE */
export declare function statusOfRuns(only: readonly string[], options: {
    readonly runs?: string | undefined;
}): readonly LiveStatus[];
