import { chanceOf } from '../../../time/chance.js';
import { serviceLinkedRole } from '../iam/service-linked-roles.js';
import { assumeRole } from '../sts/assume-role.js';
const service = 'rolesanywhere.amazonaws.com';
/** Roles Anywhere takes its own role when an anchor or profile is made (6 of 6 samples, within 75 seconds; here at once,
 * so that records stand in the order of their time). The role is as old as the account's use of the service. */
export const actAsRolesAnywhere = ({ outcome, context }) => {
    if (outcome.kind === 'error')
        return [];
    const { account, call, cloud } = context;
    const chance = chanceOf(account.number, service);
    const role = serviceLinkedRole(account, service, { created: cloud.start, chance });
    const principal = { kind: 'service', account: account.number, service };
    const input = { RoleArn: role.arn, RoleSessionName: 'RolesAnywhereInternalSession' };
    const own = { ...call, service: 'sts', operation: 'AssumeRole', input };
    const output = assumeRole.run(input, { ...context, principal, call: own });
    const companion = {
        operation: assumeRole,
        call: own,
        principal,
        outcome: { kind: 'output', output },
    };
    return [companion];
};
//# sourceMappingURL=internal-session.js.map