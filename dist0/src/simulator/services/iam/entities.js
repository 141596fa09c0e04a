import { iamArn } from '../../../aws/arn.js';
import { requiredText, textOf } from '../../read-input.js';
import { AwsFailure } from '../../aws-failure.js';
import { resourceTagKeys } from '../tags.js';
import { noSuchEntity, notFound, validationError } from './iam-errors.js';
/** The user of that name.
 * @throws AwsFailure NoSuchEntityException */
export function userNamed(account, name) {
    const user = account.iam.users.get(name.toLowerCase());
    if (user === undefined)
        throw notFound('user', name);
    return user;
}
/** The group of that name.
 * @throws AwsFailure NoSuchEntityException */
export function groupNamed(account, name) {
    const group = account.iam.groups.get(name.toLowerCase());
    if (group === undefined)
        throw notFound('group', name);
    return group;
}
/** The role of that name.
 * @throws AwsFailure NoSuchEntityException */
export function roleNamed(account, name) {
    const role = account.iam.roles.get(name.toLowerCase());
    if (role === undefined)
        throw notFound('role', name);
    return role;
}
/** The instance profile of that name.
 * @throws AwsFailure NoSuchEntityException */
export function instanceProfileNamed(account, name) {
    const profile = account.iam.instanceProfiles.get(name.toLowerCase());
    if (profile === undefined)
        throw noSuchEntity(`Instance Profile ${name} cannot be found.`);
    return profile;
}
/** A role that the account may change: those of services and of Identity Center are AWS's.
 * @throws AwsFailure NoSuchEntityException, UnmodifiableEntityException */
export function ownRoleNamed(account, name) {
    const role = roleNamed(account, name);
    if (!/^\/aws-(?:service-role|reserved)\//.test(role.path))
        return role;
    throw new AwsFailure('UnmodifiableEntityException', `Cannot perform the operation on the protected role '${role.name}' - this role is only modifiable by AWS`);
}
/** Whom a call without a UserName is about: the caller, a user or root.
 * @throws AwsFailure ValidationException for a caller that is neither */
function ownName(context) {
    const { principal } = context;
    if (principal.kind === 'user')
        return principal.userName;
    if (principal.kind === 'root')
        return undefined;
    throw validationError('Must specify userName when calling with non-User credentials');
}
/** The user that a call is about; undefined for root acting on itself. */
export function subjectOf(input, context) {
    const name = textOf(input, 'UserName') ?? ownName(context);
    return name === undefined ? undefined : userNamed(context.account, name);
}
/** Permission on an entity that exists, or would: `user eve` in messages, its ARN in policies. */
export function onUser(action, parameter = 'UserName') {
    return (input, context) => {
        const name = textOf(input, parameter) ?? ownName(context);
        if (name === undefined) {
            const resource = `arn:aws:iam::${context.account.number}:root`;
            return { action: `iam:${action}`, resource };
        }
        return userPermission(action, name, context.account);
    };
}
export function userPermission(action, name, account) {
    const user = account.iam.users.get(name.toLowerCase());
    return entityPermission(action, { kind: 'user', name, account, entity: user });
}
export function onRole(action) {
    return (input, { account }) => rolePermission(action, requiredText(input, 'RoleName'), account);
}
export function rolePermission(action, name, account) {
    const role = account.iam.roles.get(name.toLowerCase());
    return entityPermission(action, { kind: 'role', name, account, entity: role });
}
export function onGroup(action) {
    return (input, { account }) => {
        const name = requiredText(input, 'GroupName');
        const group = account.iam.groups.get(name.toLowerCase());
        return entityPermission(action, { kind: 'group', name, account, entity: group });
    };
}
export function onInstanceProfile(action) {
    return (input, { account }) => {
        const name = requiredText(input, 'InstanceProfileName');
        const entity = account.iam.instanceProfiles.get(name.toLowerCase());
        return entityPermission(action, { kind: 'instance-profile', name, account, entity });
    };
}
/** The actions on users and roles whose policies may ask for the boundary (Service Authorization Reference). */
const boundaryActions = new Set([
    'AttachRolePolicy',
    'AttachUserPolicy',
    'DetachRolePolicy',
    'DetachUserPolicy',
    'PutRolePolicy',
    'PutUserPolicy',
    'DeleteRolePolicy',
    'DeleteUserPolicy',
    'PutRolePermissionsBoundary',
    'PutUserPermissionsBoundary',
    'DeleteRolePermissionsBoundary',
    'DeleteUserPermissionsBoundary',
    'DeleteRole',
    'GetRole',
    'UpdateAssumeRolePolicy',
    'UpdateRole',
    'UpdateRoleDescription',
]);
function entityPermission(action, named) {
    const { kind, name, account, entity } = named;
    const boundary = boundaryActions.has(action) ? entity?.boundary : undefined;
    return {
        action: `iam:${action}`,
        resource: entity?.arn ?? iamArn(account.number, kind, name),
        label: `${kind.replace('-', ' ')} ${name}`,
        keys: {
            ...resourceTagKeys(entity?.tags, 'iam'),
            ...(boundary === undefined ? {} : { 'iam:permissionsboundary': boundary }),
        },
    };
}
/** Permission on a whole kind of thing of the account, named by its ARN: `arn:aws:iam::…:user/`. */
export function onAll(action, resource) {
    return (_input, { account }) => ({
        action: `iam:${action}`,
        resource: resource === '*' ? '*' : `arn:aws:iam::${account.number}:${resource}`,
    });
}
/** Tags of what IAM knows by its ARN: policies, devices, providers. */
function tagsOfArn(arn, { iam }) {
    const { policies, mfaDevices, samlProviders, oidcProviders } = iam;
    const found = [policies, mfaDevices, samlProviders, oidcProviders].map((known) => known.get(arn));
    return found.find((one) => one !== undefined)?.tags;
}
/** Permission on a thing that the input names by ARN. */
export function onArn(action, parameter, label = (arn) => arn) {
    return (input, { account }) => {
        const resource = requiredText(input, parameter);
        const keys = resourceTagKeys(tagsOfArn(resource, account), 'iam');
        return { action: `iam:${action}`, resource, label: label(resource), keys };
    };
}
//# sourceMappingURL=entities.js.map