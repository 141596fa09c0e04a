import type { Input, OperationContext, Output } from '../../operation.ts';
/** The session policies of a call, inline and managed.
 * @throws AwsFailure MalformedPolicyDocumentException, ValidationException */
export declare function sessionPolicies(input: Input, context: OperationContext): readonly string[];
/** Session tags of a call. */
export declare function sessionTags(input: Input): Readonly<Record<string, string>> | undefined;
/** How full the packed form of policies and tags is, in percent; present when there are any.
 * AWS does not say how it packs; a policy of 80 characters is 4 percent in the one record at hand. */
export declare function packedSize(policies: readonly string[], tags: Readonly<Record<string, string>> | undefined): Output;
