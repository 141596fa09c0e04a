import type { CloudTrailRecord } from '../record.ts';
import type { Reading, ReadOptions, SkimmedReading } from './reading.ts';
import type { Interest } from './skim.ts';
/** Reads the CloudTrail records of files, folders and standard input; see `readObjects`. Objects that are no records
 * count as malformed.
 * @example for await (const batch of readRecords(['AWSLogs/'])) for (const { value, file, line } of batch) use(value) */
export declare function readRecords(inputs: readonly string[], options?: ReadOptions): Reading<CloudTrailRecord>;
/** Reads those records that concern somebody; see `readRecords`. Of the others it gives the times, in their place. */
export declare function skimRecords(inputs: readonly string[], options: ReadOptions & {
    readonly interest?: Interest | undefined;
}): SkimmedReading<CloudTrailRecord>;
