import { arnOf, roleSessionArn } from '../aws/arn.js';
import { accountOf } from './state/cloud-state.js';
/** A caller in the forms that a trust policy can name. */
export function askerOf(principal, cloud) {
    const { account } = principal;
    const { iam } = accountOf(cloud, account);
    switch (principal.kind) {
        case 'user': {
            const user = iam.users.get(principal.userName.toLowerCase());
            return { account, arns: user === undefined ? [] : [{ arn: user.arn, id: user.id }] };
        }
        case 'role': {
            const role = iam.roles.get(principal.roleName.toLowerCase());
            if (role === undefined)
                return { account, arns: [] };
            const session = roleSessionArn(account, role.name, principal.sessionName);
            return {
                account,
                arns: [
                    { arn: role.arn, id: role.id },
                    { arn: session, id: undefined },
                ],
            };
        }
        case 'root':
            return { account, arns: [{ arn: `arn:aws:iam::${account}:root`, id: undefined }] };
        case 'federated-user': {
            const arn = arnOf({ service: 'sts', account, resource: `federated-user/${principal.name}` });
            return { account, arns: [{ arn, id: undefined }] };
        }
        case 'service':
            return { account, arns: [], service: principal.service };
        case 'nobody':
            return { account, arns: [] };
        default:
            return principal;
    }
}
//# sourceMappingURL=asker.js.map