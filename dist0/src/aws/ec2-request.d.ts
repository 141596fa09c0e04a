import type { JsonObject } from '../cloudtrail/record.ts';
import { type Members } from './members.ts';
/** Writes requestParameters as EC2 does: lists as sets of items, single values by name.
 * @example ec2Request({ operation: 'DescribeInstances', input: { InstanceIds: ['i-1'] } })
 * // { instancesSet: { items: [{ instanceId: 'i-1' }] }, filterSet: {} } */
export declare function ec2Request(call: {
    readonly operation: string;
    readonly input: Members;
}): JsonObject;
