import type { CloudTrailRecord } from '../cloudtrail/record.ts';
/** The EC2 instance ids that a record names: in ARNs of its resources, then in request and response. */
export declare function instanceIdsOf(record: CloudTrailRecord): readonly string[];
