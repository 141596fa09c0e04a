import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
/** What an event acted on, as the enrichment's table of actions says; sorted by UTF-16 unit, no doubles.
 * @throws NotText */
export declare function targetsOf(record: CloudTrailRecord): readonly string[];
/** eventSource without `.amazonaws.com`; undefined where it does not end so. */
export declare function serviceOf(eventSource: string): string | undefined;
/** The ARN of every resource of a record; the enrichment reads the key in this spelling only. */
export declare function resourceArnsOf(record: CloudTrailRecord): readonly string[];
