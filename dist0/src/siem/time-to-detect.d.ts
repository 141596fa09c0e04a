import type { Duration } from '../time/duration.ts';
import type { SiemAlert } from './siem-alert.ts';
import type { SiemEvent } from './siem-event.ts';
/** How long an alert took, in milliseconds, from the last of its events in parts that follow on each other. */
export interface TimeToDetect {
    readonly total: Duration;
    /** From the call until the agent read its record: CloudTrail's delivery, and the agent's polling. */
    readonly delivery?: Duration | undefined;
    /** From there until Elasticsearch had it; from the call, where no agent noted when it read it. */
    readonly ingest?: Duration | undefined;
    /** From there until a run of the rule wrote the alert. */
    readonly schedule?: Duration | undefined;
}
/** Splits the time that an alert took, by the moments that its last event carries.
 * @param events those that the alert is about */
export declare function timeToDetect(alert: SiemAlert, events: readonly SiemEvent[]): TimeToDetect | undefined;
/** The medians of what several alerts took, part by part. */
export declare function medianTimes(times: readonly TimeToDetect[]): TimeToDetect | undefined;
