import type { Principal } from '../principal.ts';
import { type CloudState } from '../state/cloud-state.ts';
import type { PolicySets } from './evaluate.ts';
import type { Policy } from './policy.ts';
/** The policies that decide about a caller; undefined when none does: the root user, and AWS's own services. */
export declare function policySetsOf(principal: Principal, cloud: CloudState): PolicySets | undefined;
/** The document of a managed policy's default version, the customer's or AWS's. */
export declare function defaultVersionOf(arn: string, account: string, cloud: CloudState): Policy | undefined;
