import type { AlertVerdict } from '../golden/verdict.ts';
/** What was read back of a run. */
export interface LiveCollected {
    readonly run: string;
    readonly scenario: string;
    readonly case: string;
    readonly account: string;
    /** Where the records were read: `event history`, `s3://bucket/prefix` or `files`. */
    readonly source: string;
    /** Judged steps whose record came, of those that were due. */
    readonly found: number;
    readonly due: number;
    /** Seconds until records could be read, where they were waited for. */
    readonly latency?: CollectedLatency | undefined;
    /** The judged steps that leave a record, in their order. */
    readonly steps: readonly CollectedStep[];
    /** Judged steps that were made more than once: records of all but the last attempt are left out. */
    readonly retried: readonly {
        readonly step: string;
        readonly records: number;
    }[];
    readonly verdicts: readonly AlertVerdict[];
    /** Rules that the golden expects and that are not loaded. */
    readonly notLoaded: readonly string[];
    readonly drift: readonly CollectedDrift[];
    /** The file that got the anonymised records. */
    readonly saved?: string | undefined;
    /** How many lines of evidence were appended. */
    readonly evidence?: number | undefined;
}
/** How long records took. Each is known to lie between two moments: when it was not there yet, and when it was. */
export interface CollectedLatency {
    /** Half of the records came within this. */
    readonly median: number;
    readonly longest: number;
    readonly slowest: string;
    /** True where all were there when first asked for, so that they may have come long before. */
    readonly atFirst: boolean;
}
/** A judged step, and what became of its record. */
export interface CollectedStep {
    readonly step: string;
    /** `iam:CreateUser`; undefined where it was not played. */
    readonly action?: string | undefined;
    readonly region?: string | undefined;
    /** A data event: trails have it where they are told to, the event history never. */
    readonly isData: boolean;
    /** `late`: more than ten minutes after the call. `ambiguous`: its record cannot be told from those of others.
     * `not played`: the run ended before it. */
    readonly state: 'came' | 'late' | 'missing' | 'ambiguous' | 'not played';
    /** CloudTrail's eventIDs. */
    readonly events: readonly string[];
    readonly matchedBy?: 'request id' | 'access key and time' | 'user agent and time' | undefined;
    /** Seconds from the call: the record was not there after the first, and was after the second. */
    readonly latency?: {
        readonly moreThan: number;
        readonly atMost: number;
    } | undefined;
}
/** A field in which real records are not like the simulator's. */
export interface CollectedDrift {
    readonly path: string;
    readonly kind: 'only in the real record' | 'only in the simulator' | 'another type' | 'another value';
    /** The eventNames whose records differ there. */
    readonly events: readonly string[];
    readonly real?: unknown;
    readonly simulated?: unknown;
}
