import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { Instant } from '../../time/duration.ts';
/** Log files as CloudTrail writes them, while records come. */
export interface TrailFiles {
    readonly take: (record: CloudTrailRecord) => void;
    /** Writes the files whose five minutes are over. */
    readonly passTime: (now: Instant) => void;
    /** Writes what is left. */
    readonly finish: () => void;
}
/** Delivers records into a folder in CloudTrail's layout.
 * @throws TrailproofError OUTPUT_UNWRITABLE at once where there can be no such folder, else when a file is written */
export declare function trailFiles(folder: string, seed: string): TrailFiles;
