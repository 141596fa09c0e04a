import type { Spill } from '../engine/memory/spill.ts';
/** Gives work a temporary file for what rules matched beyond what fits into memory. It is made when it is first needed
 * and has no name any more by then, so that nothing stays behind even of a process that is killed. */
export declare function withSpillFile<T>(use: (spill: Spill) => Promise<T>): Promise<T>;
