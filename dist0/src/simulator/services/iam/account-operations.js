import { requiredText } from '../../read-input.js';
import { onAll } from './entities.js';
import { alreadyExists, noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { serverCertificatesOf } from './server-certificate-operations.js';
import { tokenPreferencesOf } from './token-preferences.js';
/** How much of everything there is, and the quotas of an account (IAM user guide, "IAM and AWS STS quotas"). */
function summaryOf(account) {
    const { iam } = account;
    const devices = [...iam.mfaDevices.values()];
    const enabled = devices.flatMap((device) => device.enabledFor?.owner ?? []);
    return {
        AccessKeysPerUserQuota: 2,
        AccountAccessKeysPresent: iam.root.accessKeys.size > 0 ? 1 : 0,
        AccountMFAEnabled: enabled.some((owner) => owner.kind === 'root') ? 1 : 0,
        AccountPasswordPresent: iam.root.loginProfile === undefined ? 0 : 1,
        AttachedPoliciesPerGroupQuota: 10,
        AttachedPoliciesPerRoleQuota: 10,
        AttachedPoliciesPerUserQuota: 10,
        GroupPolicySizeQuota: 5_120,
        GlobalEndpointTokenVersion: tokenPreferencesOf(account).version,
        Groups: iam.groups.size,
        GroupsPerUserQuota: 10,
        GroupsQuota: 300,
        InstanceProfiles: iam.instanceProfiles.size,
        InstanceProfilesQuota: 1_000,
        MFADevices: devices.length,
        MFADevicesInUse: enabled.length,
        Policies: iam.policies.size,
        PoliciesQuota: 1_500,
        PolicySizeQuota: 6_144,
        PolicyVersionsInUse: [...iam.policies.values()].reduce((sum, one) => sum + one.versions.size, 0),
        PolicyVersionsInUseQuota: 10_000,
        Providers: iam.samlProviders.size + iam.oidcProviders.size,
        RolePolicySizeQuota: 10_240,
        Roles: iam.roles.size,
        RolesQuota: 1_000,
        ServerCertificates: serverCertificatesOf(account).size,
        ServerCertificatesQuota: 20,
        SigningCertificatesPerUserQuota: 2,
        UserPolicySizeQuota: 2_048,
        Users: iam.users.size,
        UsersQuota: 5_000,
        VersionsPerPolicyQuota: 5,
    };
}
const aliasOperations = [
    iamOperation('ListAccountAliases', {
        permission: onAll('ListAccountAliases', '*'),
        run: (_input, { account }) => ({
            AccountAliases: account.iam.accountAlias === undefined ? [] : [account.iam.accountAlias],
            IsTruncated: false,
        }),
    }),
    iamOperation('CreateAccountAlias', {
        permission: onAll('CreateAccountAlias', '*'),
        run: (input, { account, cloud }) => {
            const alias = requiredText(input, 'AccountAlias');
            const accounts = [...cloud.accounts.values()].filter((one) => one !== account);
            if (accounts.some((one) => one.iam.accountAlias === alias)) {
                throw alreadyExists(`The account alias ${alias} already exists.`);
            }
            account.iam.accountAlias = alias;
            return {};
        },
    }),
    iamOperation('DeleteAccountAlias', {
        permission: onAll('DeleteAccountAlias', '*'),
        run: (input, { account }) => {
            const alias = requiredText(input, 'AccountAlias');
            if (account.iam.accountAlias !== alias) {
                throw noSuchEntity(`The account alias ${alias} does not exist.`);
            }
            account.iam.accountAlias = undefined;
            return {};
        },
    }),
];
export const accountOperations = [
    iamOperation('GetAccountSummary', {
        permission: onAll('GetAccountSummary', '*'),
        run: (_input, { account }) => ({ SummaryMap: summaryOf(account) }),
    }),
    ...aliasOperations,
];
//# sourceMappingURL=account-operations.js.map