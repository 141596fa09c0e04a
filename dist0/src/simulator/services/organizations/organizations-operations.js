import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { accountCreationOperations } from './account-creation-operations.js';
import { accountView, managedOrganisation, organisationArn, organisationOf, } from './organisation.js';
/** Organizations' calls. All accounts of an organisation stand right below its root; policies other than AWS's first are not modelled. */
export const organizationsOperations = [
    ...serviceCalls('organizations', [
        {
            name: 'DescribeOrganization',
            run: (_, context) => {
                const organisation = organisationOf(context);
                const { id, manager } = organisation;
                return {
                    Organization: {
                        Id: id,
                        Arn: organisationArn(organisation, `organization/${id}`),
                        FeatureSet: 'ALL',
                        MasterAccountArn: organisationArn(organisation, `account/${id}/${manager}`),
                        MasterAccountId: manager,
                    },
                };
            },
        },
        { name: 'ListAccounts', run: listAccounts },
        {
            name: 'ListAccountsForParent',
            run: (input, context) => {
                const { rootId } = managedOrganisation(context);
                const parent = requiredText(input, 'ParentId');
                if (parent !== rootId)
                    throw noParent();
                return listAccounts(input, context);
            },
        },
        {
            name: 'DescribeAccount',
            run: (input, context) => {
                const organisation = managedOrganisation(context);
                const number = requiredText(input, 'AccountId');
                const { memberAccounts } = context.cloud;
                if (number !== organisation.manager && !memberAccounts.has(number))
                    throw noAccount();
                return { Account: accountView(number, organisation, context) };
            },
        },
        {
            name: 'ListRoots',
            run: (_, context) => {
                const organisation = managedOrganisation(context);
                const { id, rootId } = organisation;
                return {
                    Roots: [
                        {
                            Id: rootId,
                            Arn: organisationArn(organisation, `root/${id}/${rootId}`),
                            Name: 'Root',
                            PolicyTypes: [],
                        },
                    ],
                };
            },
        },
        list('ListOrganizationalUnitsForParent', () => ({ OrganizationalUnits: [] })),
        list('ListDelegatedAdministrators', () => ({ DelegatedAdministrators: [] })),
        list('ListAWSServiceAccessForOrganization', () => ({ EnabledServicePrincipals: [] })),
        list('ListPolicies', (kind) => ({
            Policies: kind === 'SERVICE_CONTROL_POLICY' ? [fullAccess] : [],
        })),
        {
            name: 'LeaveOrganization',
            run: (_, context) => {
                const { manager } = organisationOf(context);
                const { number } = context.account;
                if (number === manager) {
                    throw new AwsFailure('MasterCannotLeaveOrganizationException', 'The management account of an organization cannot leave the organization.');
                }
                context.cloud.memberAccounts.delete(number);
                return {};
            },
        },
        {
            name: 'RemoveAccountFromOrganization',
            run: (input, context) => {
                managedOrganisation(context);
                const number = requiredText(input, 'AccountId');
                if (!context.cloud.memberAccounts.delete(number))
                    throw noAccount();
                return {};
            },
        },
    ]),
    ...accountCreationOperations,
];
const fullAccess = {
    Id: 'p-FullAWSAccess',
    Arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
    Name: 'FullAWSAccess',
    Description: 'Allows access to every operation',
    Type: 'SERVICE_CONTROL_POLICY',
    AwsManaged: true,
};
/** A list that the managing account may read; `kind` is the filter of policies. */
function list(name, answer) {
    return {
        name,
        run: (input, context) => {
            managedOrganisation(context);
            return answer(textOf(input, 'Filter'));
        },
    };
}
function listAccounts(_, context) {
    const organisation = managedOrganisation(context);
    const numbers = [organisation.manager, ...context.cloud.memberAccounts];
    return { Accounts: numbers.map((number) => accountView(number, organisation, context)) };
}
function noAccount() {
    return new AwsFailure('AccountNotFoundException', "You specified an account that doesn't exist.");
}
function noParent() {
    return new AwsFailure('ParentNotFoundException', "You specified parent that doesn't exist.");
}
//# sourceMappingURL=organizations-operations.js.map