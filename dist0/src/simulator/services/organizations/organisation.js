import { arnOf } from '../../../aws/arn.js';
import { hexDigits, lowerAlphanumerics } from '../../../aws/ids.js';
import { chanceOf } from '../../../time/chance.js';
import { AwsFailure } from '../../aws-failure.js';
import { stateSlot } from '../../state/state-slot.js';
/** The accounts that a managing account has made, by number. */
export const madeAccountsOf = stateSlot(() => new Map());
/** The organisation that the caller's account belongs to: the home account manages one when the world names member accounts.
 * @throws AwsFailure AWSOrganizationsNotInUseException */
export function organisationOf({ account, cloud }) {
    const manager = cloud.home.number;
    const belongs = account.number === manager || cloud.memberAccounts.has(account.number);
    if (cloud.memberAccounts.size === 0 || !belongs) {
        throw new AwsFailure('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
    }
    return {
        id: `o-${hexDigits(10, chanceOf(manager, 'organization'))}`,
        rootId: `r-${lowerAlphanumerics(4, chanceOf(manager, 'organization root'))}`,
        manager,
    };
}
/** The same, for calls that the managing account alone may make.
 * @throws AwsFailure AccessDenied, AWSOrganizationsNotInUseException */
export function managedOrganisation(context) {
    const organisation = organisationOf(context);
    if (context.account.number === organisation.manager)
        return organisation;
    throw new AwsFailure('AccessDenied', "You don't have permissions to access this resource.");
}
/** ARN of something of an organisation. */
export function organisationArn({ manager }, resource) {
    return arnOf({ service: 'organizations', account: manager, resource });
}
/** An account as ListAccounts and DescribeAccount tell it. */
export function accountView(number, organisation, context) {
    const made = madeAccountsOf(context.cloud.home).get(number);
    return {
        Id: number,
        Arn: organisationArn(organisation, `account/${organisation.id}/${number}`),
        Status: 'ACTIVE',
        ...(made === undefined
            ? {}
            : {
                Name: made.name,
                Email: made.email,
                JoinedMethod: 'CREATED',
                JoinedTimestamp: new Date(made.joined),
            }),
    };
}
//# sourceMappingURL=organisation.js.map