import { AwsFailure } from '../../aws-failure.ts';
import type { Operation, OperationContext } from '../../operation.ts';
import type { Decision } from '../../policy/decision.ts';
/** An operation of STS. */
export declare function stsOperation(name: string, parts: Omit<Operation, 'service' | 'name'>): Operation;
/** Refuses the sessions of GetSessionToken and GetFederationToken: in STS they reach AssumeRole and GetCallerIdentity at most.
 * Sessions of the console are no such sessions.
 * @throws AwsFailure AccessDenied */
export declare function refuseTokenSessions({ call, principal }: OperationContext): void;
/** Refuses temporary credentials of every kind.
 * @throws AwsFailure AccessDenied */
export declare function refuseSessions({ call, principal }: OperationContext): void;
/** STS's refusal of a caller, by name. */
export declare function stsDenied(context: OperationContext, denied: {
    readonly action: string;
    readonly resource: string;
    readonly decision?: Exclude<Decision, {
        readonly kind: 'allowed';
    }> | undefined;
}): AwsFailure;
