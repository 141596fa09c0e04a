import type { Instant } from '../time/duration.ts';
/** A call of a run: what a record of it in the SIEM is known by. */
export interface RunCall {
    readonly phase: 'world' | 'before' | 'judged' | 'undo';
    readonly step: string;
    readonly operation: string;
    /** CloudTrail's requestID. */
    readonly requestId?: string | undefined;
    /** Of those who act; the operator's own calls have none. */
    readonly accessKeyId?: string | undefined;
    /** When it was answered. */
    readonly at: Instant;
}
