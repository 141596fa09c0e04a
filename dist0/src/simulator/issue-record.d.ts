import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { CallOutcome } from '../scenario/port.ts';
import type { Operation, OperationContext, RecordParts } from './operation.ts';
import type { CallerIdentity } from './user-identity.ts';
/** A call that was made and what came of it. */
export interface RecordRequest {
    readonly operation: Operation;
    readonly context: OperationContext;
    readonly outcome: CallOutcome;
    /** From describeCaller, before the operation ran: a user that deletes itself is still named. */
    readonly caller: CallerIdentity;
    /** The address that the caller calls from; when a service calls, its name stands in for it. */
    readonly address: string;
    /** What this one record says otherwise; wins over the operation's own parts. */
    readonly parts?: RecordParts | undefined;
}
/** Writes the CloudTrail record of a call: keys in the order and presence of real log files.
 * Ids are drawn from the step's chance, after those of what the call made.
 * @example issueRecord({ operation, context, outcome, caller, address: '198.51.100.7' }).eventName // 'CreateUser' */
export declare function issueRecord(request: RecordRequest): CloudTrailRecord;
