import type { AwsRequest } from './aws-caller.ts';
import type { CallOutcome } from '../scenario/port.ts';
import { type Duration } from '../time/duration.ts';
import type { Chance } from '../time/chance.ts';
/** `NoSuchEntityException`, `Client.UnauthorizedOperation` and their like without what differs between SDK and CloudTrail. */
export declare const plainCode: (code: string) => string;
/** Whether an answer is worth another try. `expected` is what the dry play answered: `ok` or an error's code. */
export declare function isPassing(outcome: CallOutcome, expected: string | undefined): boolean;
/** Whether AWS or the way to it was too busy to answer, whatever was asked. */
export declare function isBusy(outcome: CallOutcome): boolean;
/** Whether a call may have been made although its answer is an error. */
export declare const isDoubtful: (outcome: CallOutcome) => boolean;
/** Whether AWS refuses the operator for good: who runs has had its rights for a while, only a role that was just made may
 * not know it for longer. */
export declare function isRefusedForGood(outcome: CallOutcome, { as, operation, tries }: Pick<AwsRequest, 'as' | 'operation'> & {
    readonly tries: number;
}): boolean;
/** The pauses between tries: one, two, four, eight seconds, each with jitter, sixty in all. */
export declare function pauses(chance: Chance): Generator<Duration>;
