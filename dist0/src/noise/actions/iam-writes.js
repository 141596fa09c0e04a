import { iamArn } from '../../aws/arn.js';
import { javaDateNarrow } from '../../aws/dates.js';
import { entityId } from '../../aws/ids.js';
import { action } from '../action.js';
const write = (operation, request) => action('iam', operation, { request });
/** A call about a user that answers nothing: DeleteUser, DeleteLoginProfile … */
export const onUser = (operation, userName, more = {}) => action('iam', operation, { request: { userName, ...more }, target: `user ${userName}` });
/** CreateUser. */
export const createUser = ({ account, name, id, arn }) => action('iam', 'CreateUser', {
    request: { userName: name },
    response: ({ at }) => ({
        user: { path: '/', userName: name, userId: id, arn, createDate: javaDateNarrow(at) },
    }),
    target: iamArn(account, 'user', name),
});
/** CreateAccessKey for a user, or for the caller where the request names nobody. */
export const createAccessKey = (userName, accessKeyId, options = {}) => action('iam', 'CreateAccessKey', {
    request: options.own === true ? null : { userName },
    response: ({ at }) => ({
        accessKey: { userName, accessKeyId, status: 'Active', createDate: javaDateNarrow(at) },
    }),
    target: `user ${userName}`,
});
/** UpdateAccessKey to Inactive, as rotation does before the key is deleted. */
export const deactivateKey = (userName, accessKeyId) => onUser('UpdateAccessKey', userName, { accessKeyId, status: 'Inactive' });
/** CreateLoginProfile with a password that the user has to change. */
export const createLoginProfile = (userName) => action('iam', 'CreateLoginProfile', {
    request: { userName, passwordResetRequired: true },
    response: ({ at }) => ({
        loginProfile: { userName, createDate: javaDateNarrow(at), passwordResetRequired: true },
    }),
});
/** CreateGroup. */
export const createGroup = (groupName) => action('iam', 'CreateGroup', {
    request: { groupName },
    response: ({ at, chance, caller }) => ({
        group: {
            path: '/',
            groupName,
            groupId: entityId('AGPA', caller.account, chance),
            arn: iamArn(caller.account, 'group', groupName),
            createDate: javaDateNarrow(at),
        },
    }),
});
/** A call about a group that answers nothing. */
export const onGroup = (operation, groupName, more = {}) => action('iam', operation, { request: { groupName, ...more }, target: `group ${groupName}` });
/** CreateVirtualMFADevice. */
export const createDevice = (name, serialNumber) => action('iam', 'CreateVirtualMFADevice', {
    request: { path: '/', virtualMFADeviceName: name },
    response: { virtualMFADevice: { serialNumber } },
});
/** DeleteVirtualMFADevice. */
export const deleteDevice = (serialNumber) => write('DeleteVirtualMFADevice', { serialNumber });
/** CreateRole for a service, as Terraform writes it. */
export function createRole({ name: roleName, id, service, }) {
    const document = trustPolicy(service);
    const tags = [{ key: 'managed-by', value: 'terraform' }];
    return action('iam', 'CreateRole', {
        request: {
            path: '/service/',
            roleName,
            assumeRolePolicyDocument: document,
            maxSessionDuration: 3600,
            tags,
        },
        response: ({ at, caller }) => ({
            role: {
                path: '/service/',
                roleName,
                roleId: id,
                arn: iamArn(caller.account, 'role', `/service/${roleName}`),
                createDate: javaDateNarrow(at),
                assumeRolePolicyDocument: encodeURIComponent(document),
                tags,
            },
        }),
    });
}
/** A trust policy that lets a service take a role. */
export const trustPolicy = (service) => JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
});
/** A call about a role that answers nothing. */
export const onRole = (operation, roleName, more = {}) => action('iam', operation, { request: { roleName, ...more }, target: `role ${roleName}` });
/** UpdateAssumeRolePolicy. */
export const updateTrust = (roleName, service) => onRole('UpdateAssumeRolePolicy', roleName, { policyDocument: trustPolicy(service) });
/** CreatePolicy. */
export const createPolicy = (policyName, policyDocument) => action('iam', 'CreatePolicy', {
    request: { policyName, path: '/', description: 'Managed by Terraform', policyDocument },
    response: (moment) => ({ policy: newPolicy(policyName, moment) }),
});
function newPolicy(policyName, { at, chance, caller }) {
    const date = javaDateNarrow(at);
    return {
        policyName,
        policyId: entityId('ANPA', caller.account, chance),
        arn: iamArn(caller.account, 'policy', policyName),
        path: '/',
        defaultVersionId: 'v1',
        attachmentCount: 0,
        permissionsBoundaryUsageCount: 0,
        isAttachable: true,
        createDate: date,
        updateDate: date,
        description: 'Managed by Terraform',
    };
}
/** CreatePolicyVersion that becomes the default at once. */
export const createPolicyVersion = (policyArn, policyDocument) => action('iam', 'CreatePolicyVersion', {
    request: { policyArn, policyDocument, setAsDefault: true },
    response: ({ at, chance }) => ({
        policyVersion: {
            versionId: `v${4 + chance.below(30)}`,
            isDefaultVersion: true,
            createDate: javaDateNarrow(at),
        },
    }),
});
/** What an application may do with its own data. */
export const applicationPolicy = (app) => JSON.stringify({
    Version: '2012-10-17',
    Statement: [
        {
            Sid: 'Objects',
            Effect: 'Allow',
            Action: ['s3:GetObject', 's3:PutObject', 's3:ListBucket'],
            Resource: [`arn:aws:s3:::${app.bucket}`, `arn:aws:s3:::${app.bucket}/*`],
        },
        {
            Sid: 'Table',
            Effect: 'Allow',
            Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
            Resource: `arn:aws:dynamodb:eu-central-1:${app.account}:table/${app.table}`,
        },
    ],
});
//# sourceMappingURL=iam-writes.js.map