import { TrailproofError } from '../diagnostic/trailproof-error.ts';
/** What was asked when it went wrong. */
export interface SiemQuestion {
    readonly url: string;
    /** What was to be read: an index, or a path of Kibana. */
    readonly what: string;
    readonly apiKey: string;
    /** Which right the key lacks, if it may not read it. */
    readonly right: string;
}
/** Tells why a SIEM did not answer, without anything of the key: no cause is kept, for the client's errors hold requests. */
export declare function siemFailure(error: unknown, question: SiemQuestion): TrailproofError;
