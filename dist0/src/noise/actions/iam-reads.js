import { action, plainActions } from '../action.js';
const of = (operation, key, value, target) => action('iam', operation, { request: { [key]: value }, target });
/** What is asked of one user. */
export const userReads = (userName) => [
    'GetUser',
    'ListGroupsForUser',
    'ListAttachedUserPolicies',
    'ListUserPolicies',
    'ListAccessKeys',
    'ListMFADevices',
    'ListSigningCertificates',
    'ListSSHPublicKeys',
    'ListServiceSpecificCredentials',
].map((operation) => of(operation, 'userName', userName));
/** What is asked of one role, as Terraform and scanners do. */
export const roleReads = (roleName) => ['GetRole', 'ListRolePolicies', 'ListAttachedRolePolicies', 'ListInstanceProfilesForRole'].map((operation) => of(operation, 'roleName', roleName));
/** What is asked of one policy. */
export const policyReads = (policyArn) => [
    of('GetPolicy', 'policyArn', policyArn),
    action('iam', 'GetPolicyVersion', { request: { policyArn, versionId: 'v3' } }),
    of('ListEntitiesForPolicy', 'policyArn', policyArn),
];
/** GetUser of the caller. */
export const myself = action('iam', 'GetUser');
/** ListAccessKeys of the caller. */
export const myKeys = action('iam', 'ListAccessKeys');
/** The lists that IAM's pages of the console begin with. */
export const iamPages = [
    ...plainActions('iam', 'GetAccountSummary ListAccountAliases ListUsers ListGroups ListRoles'),
    action('iam', 'ListPolicies', { request: { scope: 'Local', onlyAttached: false } }),
];
/** What a look at the whole of IAM asks for. */
export const iamInventory = [
    ...plainActions('iam', 'GenerateCredentialReport GetCredentialReport GetAccountAuthorizationDetails GetAccountSummary ListUsers ListRoles'),
    ...plainActions('iam', 'ListGroups ListInstanceProfiles ListSAMLProviders ListOpenIDConnectProviders'),
    action('iam', 'ListVirtualMFADevices', { request: { assignmentStatus: 'Any' } }),
    action('iam', 'ListPolicies', { request: { scope: 'Local', onlyAttached: false } }),
];
//# sourceMappingURL=iam-reads.js.map