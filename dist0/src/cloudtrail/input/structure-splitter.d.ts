import type { ReadLimits } from './limits.ts';
import type { Skim } from './skim.ts';
import type { SplitSink, Splitter } from './splitter.ts';
/** Cuts what is no NDJSON, on one line or pretty-printed: `{"Records":[…]}`, a list, single values one after the
 * other. Follows the structure byte by byte, so a file of any size needs the memory of one value. Where the structure
 * breaks it says so once and goes on at the next line that begins with `{`. */
export declare class StructureSplitter implements Splitter {
    #private;
    constructor(sink: SplitSink, limits: ReadLimits, skim?: Skim);
    readonly push: (chunk: Buffer) => void;
    readonly end: () => void;
    readonly line: () => number;
}
