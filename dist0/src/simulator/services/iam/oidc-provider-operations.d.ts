import type { Input, Operation, OperationContext } from '../../operation.ts';
import type { OidcProvider } from '../../state/iam-state.ts';
/** The OpenID Connect provider that a call names.
 * @throws AwsFailure NoSuchEntityException */
export declare function oidcProviderOf(input: Input, { account }: OperationContext): OidcProvider;
export declare const oidcProviderOperations: readonly Operation[];
