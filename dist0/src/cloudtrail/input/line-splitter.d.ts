import type { ReadLimits } from './limits.ts';
import type { Skim } from './skim.ts';
import type { SplitSink, Splitter } from './splitter.ts';
/** Cuts NDJSON: one value a line. A broken line costs that line alone.
 * Chunks should have 64 KiB: V8 parses slices of longer strings at a third of the speed. */
export declare function lineSplitter(sink: SplitSink, limits: ReadLimits, skim?: Skim): Splitter;
/** What is said of a value beyond the limit. */
export declare function tooLongText({ valueBytes }: ReadLimits): string;
