import type { Input, Operation, OperationContext } from '../../operation.ts';
import type { SamlProvider } from '../../state/iam-state.ts';
/** The SAML provider that a call names.
 * @throws AwsFailure NoSuchEntityException */
export declare function samlProviderOf(input: Input, { account }: OperationContext): SamlProvider;
export declare const samlProviderOperations: readonly Operation[];
