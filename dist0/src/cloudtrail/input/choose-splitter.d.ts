import type { ReadLimits } from './limits.ts';
import type { Skim } from './skim.ts';
import type { SplitSink, Splitter } from './splitter.ts';
/** Chooses how to cut a file by its first line: NDJSON by lines, so that a broken line costs itself alone, everything
 * else by structure. `start` holds the first line, or the first 64 KiB of a longer one. */
export declare function chooseSplitter(start: Buffer, { sink, limits, skim }: Splitting): Splitter;
/** What a splitter works with. */
export interface Splitting {
    readonly sink: SplitSink;
    readonly limits: ReadLimits;
    readonly skim?: Skim | undefined;
}
