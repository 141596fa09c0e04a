import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
/** A record out of somebody's test, or why it is none. */
export type WholeRecord = {
    readonly kind: 'record';
    readonly record: CloudTrailRecord;
    readonly changes: readonly string[];
} | {
    readonly kind: 'none';
    readonly reason: string;
};
/** Makes a record of what a test calls one: written times in CloudTrail's form, a time where there is none, and none of the
 * members that the other tool added. */
export declare function wholeRecord(value: unknown, isOwn: (key: string) => boolean): WholeRecord;
