import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { PlainCall } from '../aws/inverse/inverse.ts';
import type { Instant } from '../time/duration.ts';
import type { Actor, Credentials } from './actor.ts';
/** One AWS call, named as AWS names it. */
export interface Call {
    readonly actor: Actor;
    /** The namespace: `iam`, `sts`, `rolesanywhere`, `signin` … */
    readonly service: string;
    /** The API's name: `CreateUser`. */
    readonly operation: string;
    /** The input in the SDK's spelling (`UserName`). */
    readonly input: Readonly<Record<string, unknown>>;
    readonly region: string;
    readonly at: Instant;
    /** Where it comes from, if not from the actor's place. */
    readonly address?: string | undefined;
    /** Where the call stands in its play; set for the steps of one. */
    readonly step?: string | undefined;
    readonly phase?: 'before' | 'judged' | 'undo' | undefined;
    /** The scenario's own way to take the call back, told once it is made. */
    readonly undo?: (() => PlainCall) | undefined;
    /** What ids derive from beside the seed: scenario, case and step, so an inserted step changes only its own. */
    readonly key: string;
}
/** What AWS answers. */
export type CallOutcome = {
    readonly kind: 'output';
    readonly output: Readonly<Record<string, unknown>>;
}
/** `code` is CloudTrail's errorCode (`NoSuchEntityException`), `message` AWS's text. */
 | {
    readonly kind: 'error';
    readonly code: string;
    readonly message: string;
};
/** Usually one record; cross-account AssumeRole gives two, a stopped trail none. */
export interface CallResult {
    readonly outcome: CallOutcome;
    readonly records: readonly CloudTrailRecord[];
    readonly unrecorded?: Unrecorded | undefined;
}
/** Why a call that is accepted leaves no record: it is a data event that no trail asks for, or no trail logs. */
export type Unrecorded = 'data-event' | 'no-trail';
/** What a play is played against: the simulator or, later, a real account. */
export interface Cloud {
    /** The 12-digit number of the scenario's own account, or of another by alias. */
    readonly accountNumber: (alias?: string) => string;
    /** The credentials that an actor of the cast calls with; makes no record. */
    readonly credentialsOf: (actor: Actor) => Credentials;
    /** The address that an actor calls from. */
    readonly addressOf: (actor: Actor) => string;
    /** The six digits that a virtual MFA device shows at a moment. */
    readonly mfaCode: (serialNumber: string, at: Instant) => string;
    /** Makes a call. Throws TrailproofError CALL_NOT_MODELLED (with the list of what is) for an operation that is not modelled. */
    readonly call: (call: Call) => Promise<CallResult>;
}
