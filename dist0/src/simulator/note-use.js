import { namespaceOf } from '../aws/namespaces.js';
import { noteServiceUse } from './state/service-uses.js';
/** Keeps when a key, a role and a service were used last: GetAccessKeyLastUsed, GetRole, the credential report and the
 * service last accessed details tell it. */
export function noteUse({ account, cloud, principal, call }) {
    const { at, region } = call;
    const { iam } = account;
    const role = principal.kind === 'role' ? iam.roles.get(principal.roleName.toLowerCase()) : undefined;
    if (role !== undefined)
        role.lastUsed = { at, region };
    const user = principal.kind === 'user' ? iam.users.get(principal.userName.toLowerCase()) : undefined;
    const { id } = user ?? role ?? {};
    const service = namespaceOf(call.service).signingName;
    if (id !== undefined)
        noteServiceUse(account, id, { service, at, region });
    const owner = cloud.keys.get('accessKeyId' in principal ? principal.accessKeyId : '');
    if (owner !== undefined)
        owner.key.lastUsed = { at, service: call.service, region };
}
//# sourceMappingURL=note-use.js.map