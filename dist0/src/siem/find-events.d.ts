import type { Elasticsearch } from './elasticsearch.ts';
import type { RunCall } from './run-call.ts';
import { type SiemEvent } from './siem-event.ts';
import { type SiemHit } from './siem-hit.ts';
/** Finds the records of a run in the SIEM: by CloudTrail's requestID, and what has none of the run by access key, event
 * name and time, where just one call and one record fit each other.
 * @throws TrailproofError SIEM_… */
export declare function findEvents({ search }: Elasticsearch, { index, calls }: {
    readonly index: string;
    readonly calls: readonly RunCall[];
}): Promise<readonly SiemEvent[]>;
/** Gives each record the call that it is of; what could be of several is left out. */
export declare function matchEvents(hits: readonly SiemHit[], calls: readonly RunCall[]): readonly SiemEvent[];
