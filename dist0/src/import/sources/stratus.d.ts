import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { Taken } from './taken.ts';
/** The id of a Stratus Red Team technique that a path names, its last part first: `aws.impact.ec2-deregister-ami/run-1.json`. */
export declare function stratusIdOf(path: string): string | undefined;
/** Takes the records of one technique of Stratus Red Team. A technique that the table does not hold has no ids of ATT&CK. */
export declare function takeStratus(id: string, records: readonly CloudTrailRecord[]): Taken;
