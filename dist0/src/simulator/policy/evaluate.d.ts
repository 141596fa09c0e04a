import type { Decision } from './decision.ts';
import type { Policy, Statement } from './policy.ts';
import { type Asker } from './principal-pattern.ts';
import type { RequestKeys } from './request-keys.ts';
/** What is asked of the policies. */
export interface PolicyRequest {
    /** `iam:CreateUser` */
    readonly action: string;
    readonly resource: string;
    readonly keys: RequestKeys;
}
/** The policies that decide about an identity; what is undefined does not limit it. */
export interface PolicySets {
    readonly identity: readonly Policy[];
    readonly boundary?: Policy | undefined;
    readonly session?: readonly Policy[] | undefined;
}
/** Decides by the policies of an identity: any explicit deny wins, then each kind must allow.
 * @example decide({ action: 'iam:CreateUser', resource: '*', keys: () => undefined }, { identity: [] }) // { kind: 'not-allowed', by: 'identity-based' }
 * @throws TrailproofError POLICY_UNSUPPORTED for a condition key that is not modelled */
export declare function decide(request: PolicyRequest, sets: PolicySets): Decision;
/** The statements of a policy that a request falls under, whatever their effect. */
export declare function matchedStatements(request: PolicyRequest, policy: Policy): readonly Statement[];
/** What a trust policy says to somebody: denied, granted by name, granted to the account as a whole, or nothing. */
export declare function trustOf(request: PolicyRequest, policy: Policy, asker: Asker): 'denied' | 'direct' | 'account' | undefined;
