import type { RunClock } from '../../../live/run-clock.ts';
import type { Elasticsearch } from '../../../siem/elasticsearch.ts';
import { type ExpectedAlert, type MatchedAlerts, type RunKnowledge } from '../../../siem/match-alerts.ts';
import type { RunCall } from '../../../siem/run-call.ts';
import type { SiemEvent } from '../../../siem/siem-event.ts';
import { type Duration, type Instant } from '../../../time/duration.ts';
/** What is waited for. */
export interface SiemWatch {
    readonly clock: RunClock;
    readonly space: string;
    readonly index: string;
    readonly since: Instant;
    readonly deadline: Duration;
    readonly calls: readonly RunCall[];
    readonly expected: readonly ExpectedAlert[];
    readonly knowledge: RunKnowledge;
    readonly onFound?: ((fired: number, of: number) => void) | undefined;
}
/** What a SIEM has of a run, when it was asked last. */
export interface SeenInSiem extends MatchedAlerts {
    readonly events: readonly SiemEvent[];
    /** Why it is not known which records the SIEM has. */
    readonly eventsUnread?: string | undefined;
    /** Why the last look came to nothing: what is here is of one before. */
    readonly lastUnanswered?: string | undefined;
}
/** Looks until all that should fire has fired, or the deadline after the run's last call has passed. Where nothing should
 * fire, silence is waited for just as long.
 * @throws TrailproofError SIEM_… where alerts cannot be read */
export declare function watchSiem(elastic: Elasticsearch, watch: SiemWatch): Promise<SeenInSiem>;
/** A step as goldens name it. */
export declare const stepName: ({ phase, step }: RunCall) => string;
