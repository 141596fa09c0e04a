import { AwsFailure } from '../../aws-failure.ts';
import type { Input, OperationContext, Output } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
/** Somebody whom an identity provider vouches for. */
export interface Federation {
    /** `sts:AssumeRoleWithSAML` */
    readonly action: string;
    /** ARN of the provider, as trust policies name it. */
    readonly provider: string;
    readonly sessionName: string;
    /** The provider's condition keys, in lower case. */
    readonly keys: Readonly<Record<string, string>>;
    readonly webIdentityProvider?: string | undefined;
}
/** The account that a role belongs to; without the role there is nobody to ask.
 * @throws AwsFailure AccessDenied, ValidationException */
export declare function roleAccount(input: Input, context: OperationContext, action: string): AccountState;
/** Gives a role to somebody from outside, if its trust policy names the provider.
 * @throws AwsFailure AccessDenied, ValidationException, MalformedPolicyDocumentException */
export declare function assumeFederatedRole(input: Input, context: OperationContext, federation: Federation): Output;
/** What a token says, for the record; undefined for one that STS could not read. */
export declare function ifReadable<Token>(read: () => Token): Token | undefined;
/** STS's refusal of an assertion or a token. */
export declare const invalidToken: (message: string) => AwsFailure;
