import type { ReadLimits } from './limits.ts';
/** Standard input, or anything else that gives bytes. A chunk is good until the next one is asked for. */
export type Bytes = AsyncIterable<Uint8Array>;
/** Reads a file in chunks of at most 512 KiB; the next one is read while the last is used. */
export declare function fileBytes(path: string): AsyncGenerator<Buffer>;
/** Bytes in chunks of at most 64 KiB, expanded where their first two say gzip, whatever the name says, and without a
 * byte order mark. The first chunk holds the first line, or at least 64 KiB of it.
 * @throws GzipFault after the bytes before the fault */
export declare function plainBytes(source: Bytes, limits: ReadLimits): AsyncGenerator<Buffer>;
