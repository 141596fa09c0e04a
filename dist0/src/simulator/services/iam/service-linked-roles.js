import { iamArn } from '../../../aws/arn.js';
import { entityId, uuid } from '../../../aws/ids.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { parsePolicy } from '../../policy/parse-policy.js';
import { requiredText, textOf } from '../../read-input.js';
import { awsManagedPolicyArn } from '../../state/aws-managed-policies.js';
import { stateSlot } from '../../state/state-slot.js';
import { onRole, roleNamed } from './entities.js';
import { invalidInput, noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { serviceLinkedRoleNames, serviceLinkedRolePolicyNames, suffixedServices, } from './service-linked-role-names.js';
import { roleValue } from './values.js';
/** The role's name without a suffix; undefined for a service that is not known here. */
function nameFor(service) {
    return Object.hasOwn(serviceLinkedRoleNames, service)
        ? serviceLinkedRoleNames[service]
        : undefined;
}
/** The role that a service acts with, made at `created` if the account has none yet.
 * @throws TrailproofError CALL_NOT_MODELLED for a service whose role's name is not known here */
export function serviceLinkedRole(account, service, birth) {
    const plain = nameFor(service);
    if (plain === undefined) {
        throw new TrailproofError('CALL_NOT_MODELLED', `The service-linked role of ${service} is not modelled.`, { hint: `Modelled: ${Object.keys(serviceLinkedRoleNames).join(', ')}.` });
    }
    const { suffix } = birth;
    const name = suffix === undefined ? plain : `${plain}_${suffix}`;
    const known = account.iam.roles.get(name.toLowerCase());
    if (known !== undefined)
        return known;
    const path = `/aws-service-role/${service}/`;
    const policy = awsManagedPolicyArn(serviceLinkedRolePolicyNames[service] ?? '');
    const trust = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"${service}"},"Action":"sts:AssumeRole"}]}`;
    const principals = { accountExists: () => false, idOf: () => undefined };
    const role = {
        name,
        path,
        id: entityId('AROA', account.number, birth.chance),
        arn: iamArn(account.number, 'role', path + name),
        created: birth.created,
        description: undefined,
        tags: new Map(),
        attached: new Set(policy === undefined ? [] : [policy]),
        inline: new Map(),
        trust: parsePolicy(trust, { kind: 'trust', principals }),
        maxSessionDuration: 3_600,
        boundary: undefined,
    };
    account.iam.roles.set(name.toLowerCase(), role);
    return role;
}
/** Services that take no suffix refuse one. The text is from memory.
 * @throws AwsFailure InvalidInputException */
function suffixOf(input, service) {
    const suffix = textOf(input, 'CustomSuffix');
    if (suffix === undefined || suffixedServices.has(service))
        return suffix;
    throw invalidInput(`Custom suffix is not allowed for ${service}`);
}
// Ids of deletions that were asked for; they are over at once.
const deletionsOf = stateSlot(() => new Set());
const create = iamOperation('CreateServiceLinkedRole', {
    permission: (input, { account }) => {
        const service = requiredText(input, 'AWSServiceName');
        const name = nameFor(service) ?? '*';
        return {
            action: 'iam:CreateServiceLinkedRole',
            resource: iamArn(account.number, 'role', `/aws-service-role/${service}/${name}`),
            keys: { 'iam:awsservicename': service },
        };
    },
    run: (input, { account, call, chance }) => {
        const service = requiredText(input, 'AWSServiceName');
        const suffix = suffixOf(input, service);
        const before = account.iam.roles.size;
        const role = serviceLinkedRole(account, service, { created: call.at, chance, suffix });
        if (account.iam.roles.size === before) {
            throw invalidInput(`Service role name ${role.name} has been taken in this account, please try a different suffix.`);
        }
        const description = textOf(input, 'Description');
        if (description !== undefined)
            role.description = description;
        return { Role: roleValue(role) };
    },
});
const remove = iamOperation('DeleteServiceLinkedRole', {
    permission: onRole('DeleteServiceLinkedRole'),
    run: (input, { account, chance }) => {
        const role = roleNamed(account, requiredText(input, 'RoleName'));
        if (!role.path.startsWith('/aws-service-role/')) {
            // From memory.
            throw invalidInput(`Role ${role.name} is not a service-linked role.`);
        }
        account.iam.roles.delete(role.name.toLowerCase());
        const id = `task${role.path}${role.name}/${uuid(chance)}`;
        deletionsOf(account).add(id);
        return { DeletionTaskId: id };
    },
});
const deletionStatus = iamOperation('GetServiceLinkedRoleDeletionStatus', {
    permission: (input, { account }) => {
        const path = requiredText(input, 'DeletionTaskId').replace(/^task|\/[^/]*$/g, '');
        return {
            action: 'iam:GetServiceLinkedRoleDeletionStatus',
            resource: `arn:aws:iam::${account.number}:role${path}`,
        };
    },
    run: (input, { account }) => {
        const id = requiredText(input, 'DeletionTaskId');
        if (deletionsOf(account).has(id))
            return { Status: 'SUCCEEDED' };
        throw noSuchEntity(`The deletion task with id ${id} cannot be found.`);
    },
});
export const serviceLinkedRoleOperations = [create, remove, deletionStatus];
//# sourceMappingURL=service-linked-roles.js.map