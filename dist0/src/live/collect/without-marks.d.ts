import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
/** A record of a run, already in the scenario's names, as if the run had not marked what it made: without its path, tag, boundary
 * and app id. What the simulator's record of the same step has too is the scenario's own and stays. */
export declare function withoutMarks(record: CloudTrailRecord, twin?: CloudTrailRecord): CloudTrailRecord;
