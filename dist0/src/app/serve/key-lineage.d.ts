import type { Call, CallOutcome } from '../../scenario/port.ts';
/** Which key made which: sessions and access keys, by the key that asked for them. */
export interface KeyLineage {
    /** Remembers the keys of an answer. */
    readonly note: (call: Call, outcome: CallOutcome) => void;
    /** A key and those that it comes from, the nearest first. */
    readonly lineOf: (accessKeyId: string) => readonly string[];
}
/** Follows keys through the calls of an endpoint, so that a session can be held to be in the hands of who asked for it. */
export declare function keyLineage(): KeyLineage;
