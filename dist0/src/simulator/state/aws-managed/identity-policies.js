import { allow, document } from './statements.js';
/** Policies of IAM, Organizations and accounts. */
export const identityPolicies = {
    AWSAccountManagementFullAccess: document(allow({ account: '*' })),
    AWSAccountManagementReadOnlyAccess: document(allow({ account: 'Get* List*' })),
    AWSOrganizationsFullAccess: document(allow({
        account: 'DeleteAlternateContact DisableRegion EnableRegion GetAccountInformation GetAlternateContact GetContactInformation ListRegions PutAccountName PutAlternateContact PutContactInformation',
        organizations: '*',
    }), allow({ iam: 'CreateServiceLinkedRole' }, { when: { StringEquals: { 'iam:AWSServiceName': 'organizations.amazonaws.com' } } })),
    AWSOrganizationsReadOnlyAccess: document(allow({
        account: 'GetAlternateContact GetContactInformation GetPrimaryEmail GetRegionOptStatus ListRegions',
        organizations: 'Describe* List*',
    })),
    AWSRolesAnywhereFullAccess: document(allow({
        rolesanywhere: 'CreateTrustAnchor DeleteTrustAnchor DisableTrustAnchor EnableTrustAnchor GetTrustAnchor ListTrustAnchors UpdateTrustAnchor',
    }, { on: 'arn:aws:rolesanywhere:*:*:trust-anchor/*' }), allow({
        rolesanywhere: 'CreateProfile DeleteProfile DisableProfile EnableProfile GetProfile ListProfiles UpdateProfile',
    }, { on: 'arn:aws:rolesanywhere:*:*:profile/*' }), allow({ rolesanywhere: 'DeleteCrl DisableCrl EnableCrl GetCrl ImportCrl ListCrls UpdateCrl' }, { on: 'arn:aws:rolesanywhere:*:*:crl/*' }), allow({ rolesanywhere: 'GetSubject ListSubjects' }, { on: 'arn:aws:rolesanywhere:*:*:subject/*' }), allow({
        rolesanywhere: 'DeleteAttributeMapping ListTagsForResource PutAttributeMapping PutNotificationSettings ResetNotificationSettings TagResource UntagResource',
    }), allow({ iam: 'PassRole' }, { when: { StringEquals: { 'iam:PassedToService': 'rolesanywhere.amazonaws.com' } } }), allow({ iam: 'CreateServiceLinkedRole' }, { when: { StringEquals: { 'iam:AWSServiceName': 'rolesanywhere.amazonaws.com' } } })),
    AWSSupportAccess: document(allow({ support: '*', 'support-console': '*' })),
    IAMAccessAdvisorReadOnly: document(allow({
        iam: 'GenerateCredentialReport GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails GetOrganizationsAccessReport GetPolicy GetRole GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities ListGroups ListPolicies ListPoliciesGrantingServiceAccess ListRoles ListUsers',
        organizations: 'DescribeAccount DescribeOrganization DescribeOrganizationalUnit DescribePolicy ListChildren ListParents ListPolicies ListPoliciesForTarget ListRoots ListTargetsForPolicy',
    })),
    IAMAccessAnalyzerFullAccess: document(allow({
        'access-analyzer': '*',
        organizations: 'DescribeAccount DescribeOrganization DescribeOrganizationalUnit ListAWSServiceAccessForOrganization ListAccounts ListAccountsForParent ListChildren ListDelegatedAdministrators ListOrganizationalUnitsForParent ListParents ListRoots',
    }), allow({ iam: 'CreateServiceLinkedRole' }, { when: { StringEquals: { 'iam:AWSServiceName': 'access-analyzer.amazonaws.com' } } })),
    IAMAccessAnalyzerReadOnlyAccess: document(allow({
        'access-analyzer': 'CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess Get* List* ValidatePolicy',
    })),
    IAMFullAccess: document(allow({
        iam: '*',
        organizations: 'DescribeAccount DescribeOrganization DescribeOrganizationalUnit DescribePolicy ListChildren ListParents ListPolicies ListPoliciesForTarget ListRoots ListTargetsForPolicy',
    })),
    IAMReadOnlyAccess: document(allow({
        iam: 'GenerateCredentialReport GenerateServiceLastAccessedDetails Get* List* SimulateCustomPolicy SimulatePrincipalPolicy',
    })),
    IAMSelfManageServiceSpecificCredentials: document(allow({
        iam: 'CreateServiceSpecificCredential DeleteServiceSpecificCredential ListServiceSpecificCredentials ResetServiceSpecificCredential UpdateServiceSpecificCredential',
    }, { on: 'arn:aws:iam::*:user/${aws:username}' })),
    IAMUserChangePassword: document(allow({ iam: 'ChangePassword' }, { on: ['arn:aws:iam::*:user/${aws:username}', 'arn:aws:iam::*:user/*/${aws:username}'] }), allow({ iam: 'GetAccountPasswordPolicy' })),
    IAMUserSSHKeys: document(allow({
        iam: 'DeleteSSHPublicKey GetSSHPublicKey ListSSHPublicKeys UpdateSSHPublicKey UploadSSHPublicKey',
    }, { on: 'arn:aws:iam::*:user/${aws:username}' })),
};
//# sourceMappingURL=identity-policies.js.map