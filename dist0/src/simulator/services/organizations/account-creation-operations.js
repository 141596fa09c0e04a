import { accountNumber, lowerAlphanumerics } from '../../../aws/ids.js';
import { javaDate } from '../../../aws/dates.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf } from '../../read-input.js';
import { installAccount, installTrust } from '../../state/install-account.js';
import { newAccount } from '../../state/new-account.js';
import { principalIds } from '../../state/principal-ids.js';
import { serviceCalls } from '../service-call.js';
import { madeAccountsOf, managedOrganisation } from './organisation.js';
/** Organizations' calls that make accounts. An account is there at once, with the role by which its maker gets in. */
export const accountCreationOperations = serviceCalls('organizations', [
    {
        name: 'CreateAccount',
        run: createAccount,
        // As in the sample of its user guide: names and addresses are starred out, not left out.
        record: ({ input, output, context }) => ({
            requestParameters: {
                email: '****',
                accountName: '****',
                ...(textOf(input, 'RoleName') === undefined
                    ? {}
                    : { roleName: requiredText(input, 'RoleName') }),
            },
            ...(output === undefined
                ? {}
                : {
                    responseElements: {
                        createAccountStatus: {
                            id: newest(context)?.request ?? '',
                            accountName: '****',
                            state: 'IN_PROGRESS',
                            requestedTimestamp: javaDate(context.call.at),
                        },
                    },
                }),
        }),
    },
    {
        name: 'DescribeCreateAccountStatus',
        run: (input, context) => {
            managedOrganisation(context);
            const id = requiredText(input, 'CreateAccountRequestId');
            const made = madeHere(context).find(({ request }) => request === id);
            if (made !== undefined)
                return { CreateAccountStatus: statusOf(made) };
            throw new AwsFailure('CreateAccountStatusNotFoundException', "You specified a create account request ID that doesn't exist.");
        },
    },
    {
        name: 'ListCreateAccountStatus',
        run: (_, context) => {
            managedOrganisation(context);
            return { CreateAccountStatuses: madeHere(context).map(statusOf) };
        },
    },
]);
const madeHere = ({ cloud }) => [
    ...madeAccountsOf(cloud.home).values(),
];
const newest = (context) => madeHere(context).at(-1);
/** The role by which the maker gets in.
 * @throws AwsFailure InvalidInputException for what is no name of a role (API reference, CreateAccount; its text from memory) */
function roleNameOf(input) {
    const role = textOf(input, 'RoleName') ?? 'OrganizationAccountAccessRole';
    if (/^[\w+=,.@-]{1,64}$/.test(role))
        return role;
    throw new AwsFailure('InvalidInputException', 'You provided a value that does not match the required pattern.');
}
function createAccount(input, context) {
    const { manager } = managedOrganisation(context);
    const { call, chance, cloud } = context;
    const made = {
        number: accountNumber(chance),
        name: requiredText(input, 'AccountName'),
        email: requiredText(input, 'Email'),
        joined: call.at,
        request: `car-${lowerAlphanumerics(32, chance)}`,
    };
    const role = roleNameOf(input);
    const account = newAccount({
        number: made.number,
        alias: undefined,
        declared: {
            roles: { [role]: { trust: trustFor(manager), attached: ['AdministratorAccess'] } },
        },
    });
    cloud.accounts.set(made.number, account);
    installAccount({ account, start: call.at, born: call.at, chanceFor: () => chance });
    installTrust(account, principalIds(cloud));
    cloud.memberAccounts.add(made.number);
    madeAccountsOf(cloud.home).set(made.number, made);
    return {
        CreateAccountStatus: {
            Id: made.request,
            AccountName: made.name,
            State: 'IN_PROGRESS',
            RequestedTimestamp: new Date(made.joined),
        },
    };
}
const trustFor = (manager) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${manager}:root` },
            Action: 'sts:AssumeRole',
        },
    ],
});
function statusOf({ request, name, joined, number }) {
    return {
        Id: request,
        AccountName: name,
        State: 'SUCCEEDED',
        RequestedTimestamp: new Date(joined),
        CompletedTimestamp: new Date(joined),
        AccountId: number,
    };
}
//# sourceMappingURL=account-creation-operations.js.map