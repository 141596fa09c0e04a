import { requirePermission } from '../../require-permission.js';
/** What tags each kind of thing that can be made with tags. */
const tagging = {
    CreateUser: 'TagUser',
    CreateRole: 'TagRole',
    CreatePolicy: 'TagPolicy',
    CreateInstanceProfile: 'TagInstanceProfile',
    CreateVirtualMFADevice: 'TagMFADevice',
    CreateSAMLProvider: 'TagSAMLProvider',
    CreateOpenIDConnectProvider: 'TagOpenIDConnectProvider',
    UploadServerCertificate: 'TagServerCertificate',
};
/** An operation of IAM. Who makes something with tags must be allowed to tag it as well (openshift/installer#1073,
 * iann0036/iamlive#97). */
export function iamOperation(name, parts) {
    const operation = { service: 'iam', name, ...parts };
    const action = tagging[name];
    const { permission, run } = parts;
    if (action === undefined || permission === undefined)
        return operation;
    return {
        ...operation,
        run: (input, context) => {
            const tags = input['Tags'];
            const made = permission(input, context);
            if (made !== undefined && Array.isArray(tags) && tags.length > 0) {
                requirePermission({ action: `iam:${action}`, resource: made.resource }, context);
            }
            return run(input, context);
        },
    };
}
//# sourceMappingURL=iam-operation.js.map