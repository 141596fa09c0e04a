import { impossible, inside, inversesOf, listHas, pick, decoded } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('iam');
/** How users, groups, roles and instance profiles are taken back. */
export const iamEntityInverses = {
    CreateUser: undoneBy('DeleteUser', ({ input }) => pick(input, 'UserName')),
    DeleteUser: impossible('A user made anew has another id, and its keys and password are lost.'),
    CreateGroup: undoneBy('DeleteGroup', ({ input }) => pick(input, 'GroupName')),
    DeleteGroup: after((input) => call('GetGroup', pick(input, 'GroupName')), ({ prior }) => [call('CreateGroup', pick(inside(prior, 'Group'), 'GroupName', 'Path'))]),
    CreateRole: undoneBy('DeleteRole', ({ input }) => pick(input, 'RoleName')),
    DeleteRole: impossible('A role made anew has another id, which trust policies do not know.'),
    CreateServiceLinkedRole: undoneBy('DeleteServiceLinkedRole', ({ output }) => pick(inside(output, 'Role'), 'RoleName')),
    DeleteServiceLinkedRole: impossible('A role made anew has another id.'),
    UpdateRole: after((input) => call('GetRole', pick(input, 'RoleName')), ({ prior }) => [
        call('UpdateRole', pick(inside(prior, 'Role'), 'RoleName', 'Description', 'MaxSessionDuration')),
    ]),
    UpdateAssumeRolePolicy: after((input) => call('GetRole', pick(input, 'RoleName')), ({ input, prior }) => [
        call('UpdateAssumeRolePolicy', {
            ...pick(input, 'RoleName'),
            PolicyDocument: decoded(inside(prior, 'Role')['AssumeRolePolicyDocument']),
        }),
    ]),
    UpdateUser: renaming('User'),
    UpdateGroup: renaming('Group'),
    UpdateRoleDescription: after((input) => call('GetRole', pick(input, 'RoleName')), ({ input, prior }) => [
        call('UpdateRoleDescription', {
            ...pick(input, 'RoleName'),
            Description: inside(prior, 'Role')['Description'] ?? '',
        }),
    ]),
    CreateInstanceProfile: undoneBy('DeleteInstanceProfile', ({ input }) => pick(input, 'InstanceProfileName')),
    DeleteInstanceProfile: after((input) => call('GetInstanceProfile', pick(input, 'InstanceProfileName')), ({ prior }) => [
        // It comes back under another id.
        call('CreateInstanceProfile', pick(inside(prior, 'InstanceProfile'), 'InstanceProfileName', 'Path', 'Tags')),
    ]),
    AddRoleToInstanceProfile: undoneBy('RemoveRoleFromInstanceProfile', ({ input }) => pick(input, 'InstanceProfileName', 'RoleName')),
    RemoveRoleFromInstanceProfile: undoneBy('AddRoleToInstanceProfile', ({ input }) => pick(input, 'InstanceProfileName', 'RoleName')),
    AddUserToGroup: after((input) => call('ListGroupsForUser', pick(input, 'UserName')), ({ input, prior }) => listHas(prior, 'Groups', ['GroupName', input['GroupName']])
        ? []
        : [call('RemoveUserFromGroup', pick(input, 'UserName', 'GroupName'))]),
    RemoveUserFromGroup: undoneBy('AddUserToGroup', ({ input }) => pick(input, 'UserName', 'GroupName')),
};
/** A user or a group gets its name and path back. */
function renaming(noun) {
    const name = `${noun}Name`;
    return after((input) => call(`Get${noun}`, pick(input, name)), ({ input, prior }) => {
        const before = inside(prior, noun);
        return [
            call(`Update${noun}`, {
                [name]: input[`New${name}`] ?? input[name],
                [`New${name}`]: before[name],
                NewPath: before['Path'],
            }),
        ];
    });
}
//# sourceMappingURL=iam-entity-inverses.js.map