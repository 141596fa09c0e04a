import { type Members } from './members.ts';
/** What a command asks for, in AWS's own names. */
export interface CommandCall {
    /** The namespace: `iam`, `elasticloadbalancingv2` … */
    readonly service: string;
    /** The API's name: `CreateUser`. */
    readonly operation: string;
    /** The members that are set, in the order of the service's own model. */
    readonly input: Members;
}
/** Reads an AWS SDK v3 command, or one of ours: which service, which operation, which input.
 * The schema that the command brings along checks the input, so that a member AWS does not know is named and not lost.
 * This is the only file that knows how the SDK keeps its schemas.
 * @example describeCommand(new CreateUserCommand({ UserName: 'eve' })) // { service: 'iam', operation: 'CreateUser', input: { UserName: 'eve' } }
 * @throws TrailproofError COMMAND_UNREADABLE for what is no command, COMMAND_INPUT_UNKNOWN for an unknown input member */
export declare function describeCommand(command: unknown): CommandCall;
