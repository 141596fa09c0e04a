import type { Json } from '../cloudtrail/record.ts';
import type { Instant } from '../time/duration.ts';
import type { RunCall } from './run-call.ts';
import { type SiemHit } from './siem-hit.ts';
/** A record of a run as the SIEM has it. */
export interface SiemEvent {
    /** CloudTrail's eventID. */
    readonly eventId: string;
    /** The `_id` of its document. */
    readonly documentId: string;
    readonly call: RunCall;
    /** CloudTrail's eventTime. */
    readonly at: Instant;
    /** When the agent read it: Elastic's AWS integration keeps that as `event.created`. */
    readonly created?: Instant | undefined;
    /** When Elasticsearch took it: Fleet's final pipeline writes `event.ingested`. */
    readonly ingested?: Instant | undefined;
    readonly document: Json;
}
/** Reads a document as the record of a call; undefined where it has no eventID or no time. */
export declare function siemEvent({ id, source }: SiemHit, call: RunCall): SiemEvent | undefined;
