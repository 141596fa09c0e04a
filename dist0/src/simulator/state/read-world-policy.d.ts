import type { PolicyDocument } from '../../scenario/world.ts';
import { type PolicyUse } from '../policy/parse-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { AccountState } from './account-state.ts';
/** Reads a document of the world; `owner` says in the message whose it is.
 * @throws TrailproofError WORLD_INVALID with AWS's own text, POLICY_UNSUPPORTED for a condition key that is not modelled */
export declare function readWorldPolicy(document: PolicyDocument, use: PolicyUse, owner: string): Policy;
/** The ARN of a policy that the world names: an AWS-managed name, a name of the account's own policies, or a whole ARN.
 * @throws TrailproofError WORLD_INVALID for a name that is neither, or both */
export declare function worldPolicyArn(account: AccountState, name: string, owner: string): string;
