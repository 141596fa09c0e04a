import type { JsonObject } from '../cloudtrail/record.ts';
import { type Members } from './members.ts';
/** Writes responseElements as EC2 does: the request's id first, `_return` for a call without an answer; newer calls in an
 * object named after the answer.
 * @example ec2Response({ operation: 'CreateTags', output: {}, requestID: 'r' }) // { requestId: 'r', _return: true } */
export declare function ec2Response(answer: {
    readonly operation: string;
    readonly output: Members;
    readonly requestID: string;
}): JsonObject;
