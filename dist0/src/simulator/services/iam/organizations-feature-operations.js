import { attempt } from '../../attempt.js';
import { AwsFailure } from '../../aws-failure.js';
import { organisationOf } from '../organizations/organisation.js';
import { onAll } from './entities.js';
import { iamOperation } from './iam-operation.js';
import { rootAccessFeaturesOf } from './root-access-features.js';
/** The features of the caller's organisation, for the account that manages it. The texts are from memory.
 * @throws AwsFailure OrganizationNotFoundException, AccountNotManagementOrDelegatedAdministratorException */
function featuresOf(context) {
    const organisation = attempt(() => organisationOf(context));
    if (organisation instanceof AwsFailure) {
        throw new AwsFailure('OrganizationNotFoundException', 'The account is not a member of an organization.');
    }
    const { id, manager } = organisation;
    if (context.account.number !== manager) {
        throw new AwsFailure('AccountNotManagementOrDelegatedAdministratorException', 'The account is not the management account or a delegated administrator of the organization.');
    }
    return { id, features: rootAccessFeaturesOf(context.account) };
}
function told(context) {
    const { id, features } = featuresOf(context);
    return { OrganizationId: id, EnabledFeatures: [...features].toSorted() };
}
const names = {
    RootCredentialsManagement: 'OrganizationsRootCredentialsManagement',
    RootSessions: 'OrganizationsRootSessions',
};
function switches(feature) {
    const name = names[feature];
    return [
        iamOperation(`Enable${name}`, {
            permission: onAll(`Enable${name}`, '*'),
            run: (_input, context) => {
                featuresOf(context).features.add(feature);
                return told(context);
            },
        }),
        iamOperation(`Disable${name}`, {
            permission: onAll(`Disable${name}`, '*'),
            run: (_input, context) => {
                featuresOf(context).features.delete(feature);
                return told(context);
            },
        }),
    ];
}
/** Central management of the root users of an organisation's members. */
export const organizationsFeatureOperations = [
    iamOperation('ListOrganizationsFeatures', {
        permission: onAll('ListOrganizationsFeatures', '*'),
        run: (_input, context) => told(context),
    }),
    ...switches('RootCredentialsManagement'),
    ...switches('RootSessions'),
];
//# sourceMappingURL=organizations-feature-operations.js.map