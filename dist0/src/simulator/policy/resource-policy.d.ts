import type { Decision } from './decision.ts';
import { type PolicyRequest } from './evaluate.ts';
import type { Policy } from './policy.ts';
import type { Asker } from './principal-pattern.ts';
/** The policy that a resource has itself. */
export interface ResourcePolicy {
    /** Number of the account that the resource is in. */
    readonly owner: string;
    /** Undefined where nobody has given it one. */
    readonly policy: Policy | undefined;
    /** True for a KMS key: policies of identities count only as far as the key's policy hands the account over to them. */
    readonly comesFirst?: boolean | undefined;
}
/** Joins what the caller's own policies decided with what the resource's policy says: a deny of either wins, one of the two
 * is enough in the resource's own account, and across accounts both must allow (IAM user guide, policy evaluation logic). */
export declare function decideWithResource(request: PolicyRequest, own: Decision, side: {
    readonly resourcePolicy: ResourcePolicy;
    readonly asker: Asker;
}): Decision;
