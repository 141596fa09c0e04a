import type { Input, OperationContext } from '../../operation.ts';
import type { Policy } from '../../policy/policy.ts';
/** The document of a managed policy.
 * @throws AwsFailure MalformedPolicyDocumentException, LimitExceededException, ValidationException */
export declare function managedDocument(input: Input): Policy;
/** An inline document; `others` are those that its owner has already, `limit` is for all of them together.
 * @throws AwsFailure MalformedPolicyDocumentException, LimitExceededException, ValidationException */
export declare function inlineDocument(input: Input, owner: {
    readonly label: string;
    readonly limit: number;
    readonly others: readonly Policy[];
}): Policy;
/** A trust policy: its principals must exist, which is how role names of other accounts are guessed.
 * @throws AwsFailure MalformedPolicyDocumentException, LimitExceededException, ValidationException */
export declare function trustDocument(input: Input, parameter: string, context: OperationContext): Policy;
