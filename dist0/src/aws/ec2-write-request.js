import { ec2Members, ec2Value, sensitive } from './ec2-value.js';
import { isMembers } from './members.js';
const listOf = (value) => (Array.isArray(value) ? value : []);
const items = (list) => (list.length === 0 ? {} : { items: list });
const textOf = (value) => (typeof value === 'string' ? value : '');
const textItems = (value, name) => items(listOf(value).map((text) => ({ [name]: String(text) })));
/** Members but some, which a writer writes in a form of its own. */
function without(input, ...names) {
    return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
}
/** Tags of something new: the set is EC2's, the list of tags inside is plain. */
function tagSpecifications(input) {
    const list = listOf(input['TagSpecifications']);
    if (list.length === 0)
        return {};
    const entries = list.filter(isMembers).map((one) => ({
        resourceType: textOf(one['ResourceType']),
        tags: listOf(one['Tags'])
            .filter(isMembers)
            .map((tag) => ({ key: textOf(tag['Key']), value: textOf(tag['Value']) })),
    }));
    return { tagSpecificationSet: items(entries) };
}
/** A call that needs no more than its members, and the tags of what it makes. */
const plain = (names = {}) => (input) => ({
    ...ec2Members(without(input, 'TagSpecifications'), names),
    ...tagSpecifications(input),
});
const onInstances = (input) => ({
    instancesSet: textItems(input['InstanceIds'], 'instanceId'),
});
function runInstances(input) {
    const one = {
        imageId: textOf(input['ImageId']),
        minCount: Number(input['MinCount'] ?? 1),
        maxCount: Number(input['MaxCount'] ?? 1),
        ...(input['KeyName'] === undefined ? {} : { keyName: textOf(input['KeyName']) }),
    };
    const own = [
        'ImageId',
        'MinCount',
        'MaxCount',
        'KeyName',
        'SecurityGroupIds',
        'SecurityGroups',
        'TagSpecifications',
        'BlockDeviceMappings',
        'NetworkInterfaces',
    ];
    const groups = [
        ...listOf(input['SecurityGroupIds']).map((id) => ({ groupId: String(id) })),
        ...listOf(input['SecurityGroups']).map((name) => ({ groupName: String(name) })),
    ];
    return {
        instancesSet: { items: [one] },
        ...(groups.length === 0 ? {} : { groupSet: items(groups) }),
        blockDeviceMapping: ec2Value(input['BlockDeviceMappings']) ?? {},
        monitoring: { enabled: false },
        disableApiTermination: false,
        disableApiStop: false,
        ...ec2Members(without(input, ...own)),
        ...(input['NetworkInterfaces'] === undefined
            ? {}
            : { networkInterfaceSet: ec2Value(input['NetworkInterfaces']) ?? {} }),
        ...tagSpecifications(input),
    };
}
function modifyInstanceAttribute(input) {
    const groups = listOf(input['Groups']);
    return {
        ...ec2Members(without(input, 'Groups')),
        ...(groups.length === 0 ? {} : { groupSet: textItems(groups, 'groupId') }),
    };
}
/** Who may use a snapshot or an image, added and removed. */
function sharing(input, parts) {
    const given = input[parts.member];
    const permission = isMembers(given) ? given : {};
    const users = listOf(input['UserIds']).map((id) => ({ userId: String(id) }));
    const groupNames = [...listOf(input['GroupNames']), ...listOf(input['UserGroups'])];
    const groups = groupNames.map((name) => ({ group: String(name) }));
    const older = [...users, ...groups];
    const operation = input['OperationType'] === 'remove' ? 'remove' : 'add';
    return {
        [parts.id]: textOf(input[parts.idMember]),
        [parts.set]: {
            ...ec2Members(permission),
            ...(older.length === 0 ? {} : { [operation]: items(older) }),
        },
        attributeType: parts.attributeType,
    };
}
const rangeNames = {
    UserIdGroupPairs: 'groups',
    PrefixListIds: 'prefixListIds',
};
/** Rules as they were sent: the sets of a permission are all there, empty or not. */
function permissions(input) {
    const list = listOf(input['IpPermissions'])
        .filter(isMembers)
        .map((one) => ({
        ...ec2Members(without(one, 'UserIdGroupPairs', 'IpRanges', 'Ipv6Ranges', 'PrefixListIds')),
        groups: ec2Value(one['UserIdGroupPairs'] ?? []) ?? {},
        ipRanges: ec2Value(one['IpRanges'] ?? []) ?? {},
        ipv6Ranges: ec2Value(one['Ipv6Ranges'] ?? []) ?? {},
        prefixListIds: ec2Value(one['PrefixListIds'] ?? []) ?? {},
    }));
    return {
        ...ec2Members(without(input, 'IpPermissions', 'TagSpecifications'), rangeNames),
        ipPermissions: items(list),
        ...tagSpecifications(input),
    };
}
const tags = (input) => ({
    resourcesSet: textItems(input['Resources'], 'resourceId'),
    tagSet: ec2Value(input['Tags'] ?? []) ?? {},
});
/** How EC2 logs the calls that change something and are older than the wrapped form. */
export const ec2Writers = {
    AttachVolume: (input) => ({ ...ec2Members(input), deleteOnTermination: false }),
    AuthorizeSecurityGroupEgress: permissions,
    AuthorizeSecurityGroupIngress: permissions,
    CopyImage: plain(),
    CopySnapshot: plain(),
    CreateImage: (input) => ({
        ...ec2Members(without(input, 'BlockDeviceMappings', 'TagSpecifications')),
        ...(input['BlockDeviceMappings'] === undefined
            ? {}
            : { blockDeviceMapping: ec2Value(input['BlockDeviceMappings']) ?? {} }),
        ...tagSpecifications(input),
    }),
    CreateKeyPair: (input) => ({ ...plain()(input), keyFormat: textOf(input['KeyFormat'] ?? 'pem') }),
    CreateSecurityGroup: plain({ Description: 'groupDescription' }),
    CreateSnapshot: plain(),
    CreateTags: tags,
    CreateVolume: plain({ AvailabilityZone: 'zone' }),
    DeleteKeyPair: plain(),
    DeleteSecurityGroup: plain(),
    DeleteSnapshot: (input) => ({ ...ec2Members(input), force: false }),
    DeleteTags: tags,
    DeleteVolume: plain(),
    DeregisterImage: plain(),
    DescribeImageAttribute: plain(),
    DescribeInstanceAttribute: plain(),
    DescribeSnapshotAttribute: plain({ Attribute: 'attributeType' }),
    DescribeVpcAttribute: (input) => ec2Members(without(input, 'Attribute')),
    DetachVolume: plain(),
    GetConsoleOutput: plain(),
    GetPasswordData: plain(),
    ImportKeyPair: (input) => ({
        ...plain()(without(input, 'PublicKeyMaterial')),
        publicKeyMaterial: sensitive,
    }),
    ModifyImageAttribute: (input) => sharing(input, {
        member: 'LaunchPermission',
        idMember: 'ImageId',
        id: 'imageId',
        set: 'launchPermission',
        attributeType: 'launchPermission',
    }),
    ModifyInstanceAttribute: modifyInstanceAttribute,
    ModifySnapshotAttribute: (input) => sharing(input, {
        member: 'CreateVolumePermission',
        idMember: 'SnapshotId',
        id: 'snapshotId',
        set: 'createVolumePermission',
        attributeType: 'CREATE_VOLUME_PERMISSION',
    }),
    RebootInstances: onInstances,
    ResetImageAttribute: plain(),
    ResetSnapshotAttribute: plain(),
    RevokeSecurityGroupEgress: permissions,
    RevokeSecurityGroupIngress: permissions,
    RunInstances: runInstances,
    StartInstances: onInstances,
    StopInstances: (input) => ({ ...onInstances(input), force: input['Force'] === true }),
    TerminateInstances: onInstances,
};
//# sourceMappingURL=ec2-write-request.js.map