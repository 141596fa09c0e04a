// `category: types` and the actions; exact eventName, eventSource is not looked at.
const rows = [
    [
        'iam',
        'group change',
        'AddUserToGroup AttachGroupPolicy DeleteGroupPolicy DetachGroupPolicy PutGroupPolicy RemoveUserFromGroup UpdateGroup',
    ],
    ['iam', 'group creation', 'CreateGroup'],
    ['iam', 'group deletion', 'DeleteGroup'],
    [
        'iam',
        'group info',
        'GetGroup GetGroupPolicy ListAttachedGroupPolicies ListGroupPolicies ListGroups',
    ],
    [
        'iam',
        'user change',
        'AttachUserPolicy ChangePassword CreateAccessKey CreateVirtualMFADevice DeactivateMFADevice DeleteAccessKey DeleteSSHPublicKey DeleteUserPermissionsBoundary DeleteUserPolicy DeleteVirtualMFADevice DetachUserPolicy EnableMFADevice PutUserPermissionsBoundary PutUserPolicy TagUser UntagUser UpdateAccessKey UpdateLoginProfile UpdateSSHPublicKey UpdateUser',
    ],
    ['iam', 'user creation', 'CreateUser'],
    ['iam', 'user deletion', 'DeleteUser'],
    [
        'iam',
        'user info',
        'GetUser GetUserPolicy ListAttachedUserPolicies ListGroupsForUser ListUserPolicies ListUsers ListUserTags',
    ],
    ['iam', 'admin creation', 'CreateKeyPair'],
    [
        'iam',
        'admin change',
        'SetDefaultPolicyVersion SetSecurityTokenServicePreferences UpdateAccountPasswordPolicy UpdateRole',
    ],
    ['iam', 'info', 'ListRoles GetPolicy ListAttachedRolePolicies'],
    ['iam', 'creation', 'CreatePolicy'],
    ['iam', 'change', 'AttachRolePolicy'],
    ['authentication', 'info', 'AssumeRole ConsoleLogin GetCallerIdentity'],
    ['file', 'creation', 'CreateBucket CreateDocument'],
    ['file', 'deletion', 'DeleteBucket DeleteObject'],
    ['file', 'info', 'ListBuckets ListObjects HeadObject GetObject'],
    ['file', 'change', 'PutObject'],
    ['host', 'info', 'DescribeInstances DescribeVolumes ListInstanceAssociations'],
    [
        'network',
        'info',
        'DescribeSecurityGroups DescribeNetworkInterfaces DescribeVpcs DescribeNetworkAcls DescribeLoadBalancers',
    ],
    ['network', 'access', 'AuthorizeSecurityGroupIngress'],
    ['api', 'info', 'DescribeRegions Publish Converse'],
    ['configuration', 'info', 'DescribeTrails'],
    ['configuration', 'creation', 'CreateTopic'],
    ['configuration', 'change', 'Subscribe'],
    ['configuration', 'deletion', 'DeleteTrail'],
    ['package', 'info', 'ListFunctions'],
    ['database', 'info', 'ListTables DescribeDBInstances'],
    ['process', 'start', 'SendCommand'],
    [
        'session',
        'start',
        'StartSession CreateControlChannel OpenControlChannel CreateDataChannel OpenDataChannel',
    ],
    ['session', 'end', 'TerminateSession'],
];
const byAction = new Map(rows.flatMap(([category, types, actions]) => {
    const entry = { category: [category], type: types.split(' ') };
    return actions.split(' ').map((action) => [action, entry]);
}));
/** event.category and event.type of an action, or undefined when the table has no row for it.
 * @example categorisationOf('CreateUser') // { category: ['iam'], type: ['user', 'creation'] } */
export function categorisationOf(action) {
    return byAction.get(action);
}
//# sourceMappingURL=categorisation.js.map