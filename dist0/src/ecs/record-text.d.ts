import type { CloudTrailRecord } from '../cloudtrail/record.ts';
/** A text at the top of a record, cleaned. */
export declare function textAt(record: CloudTrailRecord, key: string): string | undefined;
