import type { Namespace } from '../aws/namespace.ts';
import type { JsonObject } from '../cloudtrail/record.ts';
import type { Call, CallOutcome } from '../scenario/port.ts';
import type { Operation, RecordParts } from './operation.ts';
/** requestParameters: what an operation says of them, else what its service writes of the input.
 * A denied call loses them in most services (IAM 49 of 49), a throttled one in all (102 of 102); other failures keep them. */
export declare function requestParametersOf(facts: {
    readonly call: Call;
    readonly operation: Operation;
    readonly service: Namespace;
    readonly outcome: CallOutcome;
    readonly parts: RecordParts;
}): JsonObject | null;
/** responseElements: null for failures and for reading calls, but for those that hand out credentials. */
export declare function responseElementsOf(facts: {
    readonly operation: Operation;
    readonly service: Namespace;
    readonly outcome: CallOutcome;
    readonly parts: RecordParts;
    readonly requestID: string;
}): JsonObject | null;
