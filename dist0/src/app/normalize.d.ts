import type { Bytes } from '../cloudtrail/input/byte-source.ts';
import type { ReadReport } from '../cloudtrail/input/reading.ts';
import type { CommonOptions } from './options.ts';
/** What `normalize` can be asked. */
export interface NormalizeOptions extends CommonOptions {
    /** Files and folders of CloudTrail records, gzipped or not; `-` is `stdin`. */
    readonly inputs: readonly string[];
    readonly stdin?: Bytes | undefined;
}
/** ECS documents under way. */
export interface Normalizing {
    /** One document a line, in the order of the records. */
    readonly lines: AsyncIterable<string>;
    /** What reading came to; complete once the lines are. */
    readonly report: () => ReadReport;
}
/** Makes the ECS document of each record, as Elastic's AWS integration writes it under the profile.
 * @example for await (const line of normalize({ inputs: ['trail.json.gz'] }).lines) process.stdout.write(line) */
export declare function normalize(options: NormalizeOptions): Normalizing;
