import { AwsFailure } from './aws-failure.ts';
import type { Permission } from './operation.ts';
import type { Decision } from './policy/decision.ts';
/** What a refusal is told with. */
export interface Refusal {
    /** The namespace of the call. */
    readonly service: string;
    readonly operation: string;
    /** ARN of the caller. */
    readonly caller: string;
    readonly permission: Permission;
    readonly decision: Exclude<Decision, {
        readonly kind: 'allowed';
    }>;
}
/** The failure that AWS answers when policies do not allow a call, in the words of the service.
 * @example accessDenied({ service: 'iam', operation: 'CreateUser', caller, permission, decision: { kind: 'not-allowed', by: 'identity-based' } }).message
 * // 'User: arn:… is not authorized to perform: iam:CreateUser on resource: arn:… because no identity-based policy allows the iam:CreateUser action' */
export declare function accessDenied(refusal: Refusal): AwsFailure;
