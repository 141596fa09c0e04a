import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
/** related.entity: everything that a record names, sorted by UTF-16 unit.
 * @throws NotText */
export declare function relatedEntityOf(record: CloudTrailRecord, targets: readonly string[]): readonly string[];
