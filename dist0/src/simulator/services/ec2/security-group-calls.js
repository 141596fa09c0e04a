import { ec2Id } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf, textsOf } from '../../read-input.js';
import { ec2Calls, onResource } from './ec2-calls.js';
import { missingParameter, notFound } from './ec2-errors.js';
import { filtered, paged } from './ec2-filters.js';
import { tagNew, tagsView } from './ec2-tags.js';
import { isSameRule, permissionsView, rulesIn, ruleView } from './ip-permissions.js';
import { instancesHere } from './instance-calls.js';
import { defaultNetwork } from './network.js';
import { allEgress, securityGroupsOf } from './security-groups.js';
const onGroup = onResource('security-group', (input) => textOf(input, 'GroupId'));
/** EC2's calls on security groups. */
export const securityGroupCalls = ec2Calls([
    { name: 'DescribeSecurityGroups', run: describeGroups },
    { name: 'DescribeSecurityGroupRules', run: describeRules },
    {
        name: 'CreateSecurityGroup',
        ...onResource('security-group', () => undefined),
        run: createGroup,
    },
    { name: 'DeleteSecurityGroup', ...onGroup, run: deleteGroup },
    authorise('AuthorizeSecurityGroupIngress', false),
    authorise('AuthorizeSecurityGroupEgress', true),
    revoke('RevokeSecurityGroupIngress', false),
    revoke('RevokeSecurityGroupEgress', true),
]);
function here({ account, call }) {
    return securityGroupsOf(account, call.region);
}
function groupOf(input, context) {
    const id = textOf(input, 'GroupId');
    const name = textOf(input, 'GroupName');
    if (id === undefined && name === undefined)
        throw missingParameter('groupName or groupId');
    const group = id === undefined
        ? [...here(context).values()].find((one) => one.name === name)
        : here(context).get(id);
    if (group !== undefined)
        return group;
    throw notFound('InvalidGroup', `security group '${id ?? name ?? ''}'`);
}
function chosenGroups(input, context) {
    const ids = textsOf(input, 'GroupIds');
    const names = textsOf(input, 'GroupNames');
    if (ids.length + names.length === 0)
        return [...here(context).values()];
    return [
        ...ids.map((GroupId) => groupOf({ GroupId }, context)),
        ...names.map((GroupName) => groupOf({ GroupName }, context)),
    ];
}
function describeGroups(input, context) {
    const { account } = context;
    const list = filtered(chosenGroups(input, context), {
        input,
        context,
        idOf: ({ id }) => id,
        valuesOf: ({ id, name, description, vpcId, rules }) => ({
            'group-id': id,
            'group-name': name,
            description,
            'vpc-id': vpcId,
            'owner-id': account.number,
            'ip-permission.cidr': rules.flatMap(({ isEgress, target }) => !isEgress && target.kind === 'ipv4' ? [target.cidr] : []),
            'ip-permission.from-port': rules.flatMap(({ isEgress, fromPort }) => isEgress || fromPort === undefined ? [] : [String(fromPort)]),
            'ip-permission.to-port': rules.flatMap(({ isEgress, toPort }) => isEgress || toPort === undefined ? [] : [String(toPort)]),
            'ip-permission.protocol': rules.flatMap(({ isEgress, protocol }) => isEgress ? [] : [protocol]),
        }),
    });
    const views = list.map((group) => ({
        GroupId: group.id,
        IpPermissionsEgress: permissionsView(group.rules.filter((one) => one.isEgress), account.number),
        Tags: tagsView(account, group.id),
        VpcId: group.vpcId,
        OwnerId: account.number,
        GroupName: group.name,
        Description: group.description,
        IpPermissions: permissionsView(group.rules.filter((one) => !one.isEgress), account.number),
    }));
    return paged('SecurityGroups', views, input);
}
function describeRules(input, context) {
    const ids = textsOf(input, 'SecurityGroupRuleIds');
    const all = [...here(context).values()].flatMap((group) => group.rules.map((rule) => ({ group, rule })));
    const list = filtered(all, {
        input,
        context,
        idOf: ({ rule }) => rule.id,
        valuesOf: ({ group, rule }) => ({ 'group-id': group.id, 'security-group-rule-id': rule.id }),
    }).filter(({ rule }) => ids.length === 0 || ids.includes(rule.id));
    return paged('SecurityGroupRules', list.map(({ group, rule }) => ruleView(rule, group, context.account.number)), input);
}
function createGroup(input, context) {
    const { account, call, chance } = context;
    const name = requiredText(input, 'GroupName');
    const { vpcId } = defaultNetwork(account, call.region);
    const vpc = textOf(input, 'VpcId') ?? vpcId;
    if (vpc !== vpcId)
        throw notFound('InvalidVpcID', `vpc ID '${vpc}'`);
    if ([...here(context).values()].some((group) => group.name === name)) {
        throw new AwsFailure('Client.InvalidGroup.Duplicate', `The security group '${name}' already exists for VPC '${vpcId}'`);
    }
    const id = ec2Id('sg', chance);
    const description = requiredText(input, 'Description');
    here(context).set(id, { id, name, description, vpcId, rules: [allEgress(id)] });
    tagNew(account, input, { id, type: 'security-group' });
    return { GroupId: id, Tags: tagsView(account, id) };
}
function deleteGroup(input, context) {
    const group = groupOf(input, context);
    if (group.name === 'default') {
        const message = `the specified group: "${group.id}" name: "default" cannot be deleted by a user`;
        throw new AwsFailure('Client.CannotDelete', message);
    }
    const user = instancesHere(context).find(({ groupIds, state }) => groupIds.includes(group.id) && state !== 'terminated');
    if (user !== undefined) {
        const message = `resource ${group.id} has a dependent object`;
        throw new AwsFailure('Client.DependencyViolation', message);
    }
    here(context).delete(group.id);
    return { Return: true, GroupId: group.id };
}
function authorise(name, isEgress) {
    return {
        name,
        ...onGroup,
        run: (input, context) => {
            const group = groupOf(input, context);
            const rules = rulesIn(input, { isEgress, chance: context.chance });
            const known = rules.find((rule) => group.rules.some((one) => isSameRule(one, rule)));
            if (known !== undefined)
                throw duplicate(known);
            group.rules = [...group.rules, ...rules];
            const owner = context.account.number;
            return {
                Return: true,
                SecurityGroupRules: rules.map((rule) => ruleView(rule, group, owner)),
            };
        },
    };
}
function duplicate(rule) {
    const { target, protocol, fromPort, toPort } = rule;
    const peer = 'cidr' in target ? target.cidr : target.id;
    const ports = fromPort === undefined ? 'ALL' : `from port: ${fromPort}, to port: ${toPort ?? fromPort}`;
    const named = protocol === '-1' ? 'ALL' : protocol.toUpperCase();
    return new AwsFailure('Client.InvalidPermission.Duplicate', `the specified rule "peer: ${peer}, ${named}, ${ports}, ALLOW" already exists`);
}
function revoke(name, isEgress) {
    return {
        name,
        ...onGroup,
        run: (input, context) => {
            const group = groupOf(input, context);
            const ids = textsOf(input, 'SecurityGroupRuleIds');
            const given = ids.length > 0 ? [] : rulesIn(input, { isEgress, chance: context.chance });
            const revoked = group.rules.filter((rule) => rule.isEgress === isEgress &&
                (ids.includes(rule.id) || given.some((one) => isSameRule(one, rule))));
            if (revoked.length === 0) {
                throw new AwsFailure('Client.InvalidPermission.NotFound', 'The specified rule does not exist in this security group.');
            }
            group.rules = group.rules.filter((rule) => !revoked.includes(rule));
            return { Return: true };
        },
    };
}
//# sourceMappingURL=security-group-calls.js.map