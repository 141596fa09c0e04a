import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { Alert } from '../../engine/alert.ts';
import type { Instant } from '../../time/duration.ts';
import type { LoadedDetectors } from '../load-detectors.ts';
import type { Settings } from '../settings.ts';
/** Rules that run on their schedule as time goes by. */
export interface LiveRules {
    readonly take: (record: CloudTrailRecord) => void;
    /** Decides the runs that ended before a moment; no record of before it may come later. */
    readonly passTime: (now: Instant) => void;
    /** Decides what is left. */
    readonly finish: () => void;
}
/** Sends records past rules while they come; alerts are told when the run of their rule comes round. */
export declare function liveRules(options: {
    readonly loaded: LoadedDetectors;
    readonly settings: Settings;
    readonly onAlert: (alert: Alert) => void;
}): LiveRules;
