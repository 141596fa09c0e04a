import { ec2Id } from '../../../aws/ids.js';
import { numberOf, objectsOf, textOf } from '../../read-input.js';
import { missingParameter } from './ec2-errors.js';
/** The rules that an Authorize call gives, one for each source or destination; the flat older form gives one. */
export function rulesIn(input, by) {
    const permissions = objectsOf(input, 'IpPermissions');
    const given = permissions.length > 0 ? permissions : [flatPermission(input)];
    return given.flatMap((permission) => targetsOf(permission).map(({ target, description }) => ({
        id: ec2Id('sgr', by.chance),
        isEgress: by.isEgress,
        protocol: textOf(permission, 'IpProtocol') ?? '-1',
        fromPort: numberOf(permission, 'FromPort'),
        toPort: numberOf(permission, 'ToPort'),
        target,
        description,
    })));
}
function flatPermission(input) {
    const cidr = textOf(input, 'CidrIp');
    const group = textOf(input, 'SourceSecurityGroupName');
    if (cidr === undefined && group === undefined)
        throw missingParameter('ipPermissions');
    return {
        IpProtocol: input['IpProtocol'],
        FromPort: input['FromPort'],
        ToPort: input['ToPort'],
        ...(cidr === undefined ? {} : { IpRanges: [{ CidrIp: cidr }] }),
        ...(group === undefined ? {} : { UserIdGroupPairs: [{ GroupId: group }] }),
    };
}
function targetsOf(permission) {
    const read = (list, make) => objectsOf(permission, list).map((entry) => ({
        target: make(entry),
        description: textOf(entry, 'Description'),
    }));
    return [
        ...read('IpRanges', (entry) => ({ kind: 'ipv4', cidr: textOf(entry, 'CidrIp') ?? '' })),
        ...read('Ipv6Ranges', (entry) => ({ kind: 'ipv6', cidr: textOf(entry, 'CidrIpv6') ?? '' })),
        ...read('UserIdGroupPairs', (entry) => ({ kind: 'group', id: textOf(entry, 'GroupId') ?? '' })),
        ...read('PrefixListIds', (entry) => ({
            kind: 'prefix-list',
            id: textOf(entry, 'PrefixListId') ?? '',
        })),
    ];
}
/** Whether two rules say the same: EC2 refuses the second. */
export function isSameRule(one, other) {
    return ruleKey(one) === ruleKey(other);
}
function ruleKey({ isEgress, protocol, fromPort, toPort, target }) {
    return JSON.stringify([isEgress, protocol, fromPort ?? -1, toPort ?? -1, target]);
}
/** A rule as DescribeSecurityGroupRules and the Authorize calls give it. */
export function ruleView(rule, group, owner) {
    return {
        SecurityGroupRuleId: rule.id,
        GroupId: group.id,
        GroupOwnerId: owner,
        IsEgress: rule.isEgress,
        IpProtocol: rule.protocol,
        FromPort: rule.fromPort ?? -1,
        ToPort: rule.toPort ?? -1,
        ...targetMember(rule.target, owner),
        ...(rule.description === undefined ? {} : { Description: rule.description }),
    };
}
function targetMember(target, owner) {
    switch (target.kind) {
        case 'ipv4':
            return { CidrIpv4: target.cidr };
        case 'ipv6':
            return { CidrIpv6: target.cidr };
        case 'group':
            return { ReferencedGroupInfo: { GroupId: target.id, UserId: owner } };
        case 'prefix-list':
            return { PrefixListId: target.id };
        default:
            return target;
    }
}
/** Rules as DescribeSecurityGroups gives them: together by protocol and ports. */
export function permissionsView(rules, owner) {
    const together = new Map();
    for (const rule of rules) {
        const key = JSON.stringify([rule.protocol, rule.fromPort, rule.toPort]);
        together.set(key, [...(together.get(key) ?? []), rule]);
    }
    return [...together.values()].map((same) => {
        const [first] = same;
        const described = ({ description }) => description === undefined ? {} : { Description: description };
        return {
            IpProtocol: first?.protocol,
            ...(first?.fromPort === undefined ? {} : { FromPort: first.fromPort }),
            ...(first?.toPort === undefined ? {} : { ToPort: first.toPort }),
            UserIdGroupPairs: same.flatMap((rule) => rule.target.kind === 'group'
                ? [{ UserId: owner, GroupId: rule.target.id, ...described(rule) }]
                : []),
            IpRanges: same.flatMap((rule) => rule.target.kind === 'ipv4' ? [{ CidrIp: rule.target.cidr, ...described(rule) }] : []),
            Ipv6Ranges: same.flatMap((rule) => rule.target.kind === 'ipv6' ? [{ CidrIpv6: rule.target.cidr, ...described(rule) }] : []),
            PrefixListIds: same.flatMap((rule) => rule.target.kind === 'prefix-list'
                ? [{ PrefixListId: rule.target.id, ...described(rule) }]
                : []),
        };
    });
}
//# sourceMappingURL=ip-permissions.js.map