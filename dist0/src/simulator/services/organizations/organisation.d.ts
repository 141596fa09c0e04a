import type { Instant } from '../../../time/duration.ts';
import type { OperationContext, Output } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
/** An account that the organisation has made itself. */
export interface MadeAccount {
    readonly number: string;
    readonly name: string;
    readonly email: string;
    readonly joined: Instant;
    /** The id of the request, `car-…`. */
    readonly request: string;
}
/** The accounts that a managing account has made, by number. */
export declare const madeAccountsOf: (account: AccountState) => Map<string, MadeAccount>;
export interface Organisation {
    readonly id: string;
    readonly rootId: string;
    /** Number of the managing account. */
    readonly manager: string;
}
/** The organisation that the caller's account belongs to: the home account manages one when the world names member accounts.
 * @throws AwsFailure AWSOrganizationsNotInUseException */
export declare function organisationOf({ account, cloud }: OperationContext): Organisation;
/** The same, for calls that the managing account alone may make.
 * @throws AwsFailure AccessDenied, AWSOrganizationsNotInUseException */
export declare function managedOrganisation(context: OperationContext): Organisation;
/** ARN of something of an organisation. */
export declare function organisationArn({ manager }: Organisation, resource: string): string;
/** An account as ListAccounts and DescribeAccount tell it. */
export declare function accountView(number: string, organisation: Organisation, context: OperationContext): Output;
