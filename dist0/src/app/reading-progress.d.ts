import type { ReadOptions } from '../cloudtrail/input/reading.ts';
import type { CommonOptions } from './options.ts';
/** Turns how far a reading is into progress. How much there is to read is found out beside the reading, which does not
 * wait for it; of standard input and pipes nobody knows it. */
export declare function readingProgress(inputs: readonly string[], onProgress: CommonOptions['onProgress']): ReadOptions['onRead'];
