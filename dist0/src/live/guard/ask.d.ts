import { type Members } from '../../aws/members.ts';
import type { CallOutcome } from '../../scenario/port.ts';
import type { AwsCaller } from '../aws-caller.ts';
/** Asks as the operator. */
export declare function asked(call: AwsCaller, what: {
    readonly service: string;
    readonly operation: string;
    readonly input?: Members;
    readonly region?: string;
}): Promise<CallOutcome>;
/** A text in an answer. */
export declare function textOf(outcome: CallOutcome, member: string): string | undefined;
/** An object in an answer. */
export declare function membersIn(outcome: CallOutcome, member: string): Members;
/** ` (AccessDenied)`, where AWS gave a reason. */
export declare const reasonOf: (outcome: CallOutcome) => string;
