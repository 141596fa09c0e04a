import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { Alert } from '../../engine/alert.ts';
import type { Instant } from '../../time/duration.ts';
import type { LoadedDetectors } from '../load-detectors.ts';
import type { Settings } from '../settings.ts';
/** Who reads the records of an endpoint. */
export interface RecordWatch {
    readonly take: (records: readonly CloudTrailRecord[]) => void;
    readonly passTime: (now: Instant) => void;
    readonly finish: () => void;
}
/** Sends records past rules and, where a folder is given, into log files. */
export declare function watchRecords(options: {
    readonly loaded: LoadedDetectors;
    readonly settings: Settings;
    readonly output?: string | undefined;
    readonly onAlert?: ((alert: Alert) => void) | undefined;
}): RecordWatch;
