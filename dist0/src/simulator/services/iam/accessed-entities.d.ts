import type { OperationContext } from '../../operation.ts';
import type { Policy } from '../../policy/policy.ts';
import type { IamGroup, IamRole, IamUser } from '../../state/iam-state.ts';
/** A user or a role: who can call a service. */
export type Caller = {
    readonly kind: 'USER';
    readonly entity: IamUser;
} | {
    readonly kind: 'ROLE';
    readonly entity: IamRole;
};
/** A policy and who holds it. */
export interface HeldPolicy {
    readonly holder: {
        readonly kind: 'USER' | 'ROLE' | 'GROUP';
        readonly entity: IamUser | IamRole | IamGroup;
    };
    readonly name: string;
    /** Undefined for an inline policy. */
    readonly arn: string | undefined;
    readonly policy: Policy;
}
/** What a report on access is about: the policies that allow it, and who may use them. */
export interface Accessed {
    readonly policies: readonly Policy[];
    readonly callers: readonly Caller[];
}
/** The user, role, group or managed policy of an ARN, as reports on access see it.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException */
export declare function accessedBy(arn: string, context: OperationContext): Accessed;
type Holding = {
    readonly policies: readonly HeldPolicy[];
} & ({
    readonly caller: Caller;
} | {
    readonly group: IamGroup;
});
/** The policies of a user, role or group; a user's are those of its groups too.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException */
export declare function policiesHeldBy(arn: string, context: OperationContext): Holding;
export {};
