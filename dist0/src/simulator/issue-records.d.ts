import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import { type RecordRequest } from './issue-record.ts';
import type { Operation, OperationContext } from './operation.ts';
/** Whether a trail of the caller's account keeps this call. Asked before the call runs: StopLogging itself is still logged. */
export declare function isCallLogged(operation: Operation, context: OperationContext): boolean;
/** Writes all records of a call that some trail keeps: the call's own and its companions, in the order of their making.
 * @param request.loggedBefore what isCallLogged said before the call ran */
export declare function issueRecords(request: RecordRequest & {
    readonly loggedBefore: boolean;
}): readonly CloudTrailRecord[];
