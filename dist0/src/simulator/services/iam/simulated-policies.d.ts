import type { OperationContext } from '../../operation.ts';
import type { Policy } from '../../policy/policy.ts';
/** A policy under the name that a simulation's answer has for it. */
export interface NamedPolicy {
    readonly id: string;
    readonly policy: Policy;
}
/** Whose policies are simulated. */
export interface SimulatedEntity {
    readonly policies: readonly NamedPolicy[];
    /** ARN of the boundary. */
    readonly boundary: string | undefined;
}
/** The user, group or role of an ARN, with all the policies that decide about it.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException for what is none of them */
export declare function simulatedEntity(arn: string, context: OperationContext): SimulatedEntity;
/** Documents that a call brings along: `PolicyInputList.1`.
 * @throws AwsFailure MalformedPolicyDocumentException */
export declare function givenPolicies(list: string, texts: readonly string[]): readonly NamedPolicy[];
/** The default version of a managed policy; none for one that was deleted meanwhile. */
export declare function managedNamed(arn: string, context: OperationContext): readonly NamedPolicy[];
