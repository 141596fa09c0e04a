import type { OperationContext } from '../operation.ts';
import type { Policy } from '../policy/policy.ts';
/** Reads the policy that somebody gives a resource; AWS looks up its principals when it is written.
 * @throws AwsFailure with the service's own code for a malformed policy */
export declare function readResourcePolicy(text: string, context: OperationContext, malformedCode: string): Policy;
/** True when a policy lets everybody in without a condition: what "block public policy" refuses. */
export declare function isPublic(policy: Policy): boolean;
