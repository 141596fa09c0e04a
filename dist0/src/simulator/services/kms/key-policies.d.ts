import type { Input, OperationContext } from '../../operation.ts';
import type { Policy } from '../../policy/policy.ts';
/** The policy that a key gets when nobody gives it one: its account decides by the policies of identities. */
export declare function newKeyPolicy(context: OperationContext): Policy;
/** Reads the policy that somebody gives a key. Unless the check is bypassed, it must let its giver change it again.
 * @throws AwsFailure MalformedPolicyDocumentException */
export declare function readKeyPolicy(text: string, input: Input, context: OperationContext): Policy;
