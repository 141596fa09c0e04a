import { ownCondition } from '../../live/policy/own-condition.js';
/** What takes each kind of thing apart, by what its ARN ends in. Where there is no path the run's id ends the name. */
const takenApart = [
    [
        'user/trailproof/*',
        [
            'ListAccessKeys',
            'DeleteAccessKey',
            'DeleteLoginProfile',
            'ListMFADevices',
            'DeactivateMFADevice',
            'ListSigningCertificates',
            'DeleteSigningCertificate',
            'ListSSHPublicKeys',
            'DeleteSSHPublicKey',
            'ListServiceSpecificCredentials',
            'DeleteServiceSpecificCredential',
            'ListUserPolicies',
            'DeleteUserPolicy',
            'DeleteUser',
            'ListAttachedUserPolicies',
            'DetachUserPolicy',
            'ListGroupsForUser',
        ],
    ],
    [
        'role/trailproof/*',
        [
            'ListInstanceProfilesForRole',
            'ListRolePolicies',
            'DeleteRolePolicy',
            'DeleteRole',
            'ListAttachedRolePolicies',
            'DetachRolePolicy',
        ],
    ],
    [
        'group/trailproof/*',
        [
            'GetGroup',
            'RemoveUserFromGroup',
            'ListGroupPolicies',
            'DeleteGroupPolicy',
            'ListAttachedGroupPolicies',
            'DetachGroupPolicy',
            'DeleteGroup',
        ],
    ],
    [
        'policy/trailproof/*',
        ['ListEntitiesForPolicy', 'ListPolicyVersions', 'DeletePolicyVersion', 'DeletePolicy'],
    ],
    ['instance-profile/trailproof/*', ['RemoveRoleFromInstanceProfile', 'DeleteInstanceProfile']],
    ['mfa/*-??????', ['ListMFADeviceTags', 'DeleteVirtualMFADevice']],
    ['saml-provider/*-??????', ['ListSAMLProviderTags', 'DeleteSAMLProvider']],
];
/** What a sweep asks for when it finds something: the actions that take apart whatever a run can leave behind. */
export function sweepPermissions(account) {
    return [
        ...takenApart.flatMap(([resource, operations]) => operations.map((operation) => ({
            action: `iam:${operation}`,
            resource: `arn:aws:iam::${account}:${resource}`,
        }))),
        ...['TrustAnchor', 'Profile'].map((kind) => {
            const action = `rolesanywhere:Delete${kind}`;
            const condition = ownCondition(action, { tag: 'aws:ResourceTag', boundaries: [] });
            return { action, resource: '*', condition };
        }),
    ];
}
//# sourceMappingURL=sweep-permissions.js.map