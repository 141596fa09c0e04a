import type { ReadLimits } from './limits.ts';
/** Why a gzip stream could not be read to its end, as a sentence without its full stop. */
export declare class GzipFault extends Error {
    constructor(problem: string);
}
/** Expands a gzip stream, in chunks of at most 512 KiB. What stands before a fault is given before the fault is thrown.
 * @throws GzipFault for a truncated or damaged stream, and for one that expands beyond the limits */
export declare function gunzipped(source: AsyncIterable<Buffer>, limits: ReadLimits): AsyncGenerator<Buffer>;
