import { firstLetterLowered } from './first-letter-lowered.js';
import { isScalar, sensitive } from './ec2-value.js';
import { ec2Writers } from './ec2-write-request.js';
import { isMembers } from './members.js';
const ids = (member, set, item) => ({ member, set, item });
const filters = { member: 'Filters', set: 'filterSet' };
/** Sets are always there, empty or not, whatever the caller sent; a call not listed is one of the newer ones, which EC2 wraps. */
const sets = {
    DescribeAccountAttributes: [
        ids('AttributeNames', 'accountAttributeNameSet', 'attributeName'),
        filters,
    ],
    DescribeAddresses: [
        ids('PublicIps', 'publicIpsSet', 'publicIp'),
        filters,
        ids('AllocationIds', 'allocationIdsSet', 'allocationId'),
    ],
    DescribeAvailabilityZones: [
        ids('ZoneNames', 'availabilityZoneSet', 'zoneName'),
        ids('ZoneIds', 'availabilityZoneIdSet', 'zoneId'),
    ],
    DescribeBundleTasks: [ids('BundleIds', 'bundlesSet', 'bundleId')],
    DescribeImages: [
        ids('ExecutableUsers', 'executableBySet', 'user'),
        ids('ImageIds', 'imagesSet', 'imageId'),
        ids('Owners', 'ownersSet', 'owner'),
        filters,
    ],
    DescribeInstances: [ids('InstanceIds', 'instancesSet', 'instanceId'), filters],
    DescribeInstanceStatus: [ids('InstanceIds', 'instancesSet', 'instanceId'), filters],
    DescribeInternetGateways: [
        ids('InternetGatewayIds', 'internetGatewayIdSet', 'internetGatewayId'),
        filters,
    ],
    DescribeKeyPairs: [
        ids('KeyNames', 'keySet', 'keyName'),
        filters,
        ids('KeyPairIds', 'keyPairIdSet', 'keyPairId'),
    ],
    DescribeNetworkAcls: [ids('NetworkAclIds', 'networkAclIdSet', 'networkAclId'), filters],
    DescribeNetworkInterfaces: [
        ids('NetworkInterfaceIds', 'networkInterfaceIdSet', 'networkInterfaceId'),
        filters,
    ],
    DescribePlacementGroups: [
        ids('GroupNames', 'placementGroupSet', 'groupName'),
        ids('GroupIds', 'placementGroupIdSet', 'groupId'),
        filters,
    ],
    DescribeRegions: [ids('RegionNames', 'regionSet', 'regionName')],
    DescribeRouteTables: [ids('RouteTableIds', 'routeTableIdSet', 'routeTableId'), filters],
    DescribeSecurityGroups: [
        ids('GroupNames', 'securityGroupSet', 'groupName'),
        ids('GroupIds', 'securityGroupIdSet', 'groupId'),
        filters,
    ],
    DescribeSnapshots: [
        ids('SnapshotIds', 'snapshotSet', 'snapshotId'),
        ids('OwnerIds', 'ownersSet', 'owner'),
        ids('RestorableByUserIds', 'sharedUsersSet', 'user'),
        filters,
    ],
    DescribeSubnets: [ids('SubnetIds', 'subnetSet', 'subnetId'), filters],
    DescribeTags: [filters],
    DescribeVolumeStatus: [ids('VolumeIds', 'volumeSet', 'volumeId'), filters],
    DescribeVolumes: [ids('VolumeIds', 'volumeSet', 'volumeId'), filters],
    DescribeVpnGateways: [ids('VpnGatewayIds', 'vpnGatewaySet', 'vpnGatewayId'), filters],
    DescribeVpcs: [ids('VpcIds', 'vpcSet', 'vpcId'), filters],
};
/** What EC2 adds when the caller did not say. */
const defaults = {
    DescribeInstanceStatus: { includeAllInstances: false },
};
/** Writes requestParameters as EC2 does: lists as sets of items, single values by name.
 * @example ec2Request({ operation: 'DescribeInstances', input: { InstanceIds: ['i-1'] } })
 * // { instancesSet: { items: [{ instanceId: 'i-1' }] }, filterSet: {} } */
export function ec2Request(call) {
    const write = ec2Writers[call.operation];
    if (write !== undefined)
        return write(call.input);
    const known = sets[call.operation];
    if (known === undefined)
        return wrapped(call);
    const members = { ...defaults[call.operation] };
    const setMembers = new Set(known.map((set) => set.member));
    for (const [name, value] of Object.entries(call.input)) {
        if (!setMembers.has(name) && isScalar(value))
            members[firstLetterLowered(name)] = value;
    }
    for (const { member, set, item } of known)
        members[set] = setOf(call.input[member], item);
    return members;
}
function setOf(value, item) {
    if (!Array.isArray(value) || value.length === 0)
        return {};
    return {
        items: value.map((entry) => item === undefined ? filterOf(entry) : { [item]: scalarOf(entry) }),
    };
}
function filterOf(entry) {
    const filter = isMembers(entry) ? entry : {};
    const values = Array.isArray(filter['Values']) ? filter['Values'] : [];
    return {
        name: scalarOf(filter['Name']),
        valueSet: { items: values.map((value) => ({ value: scalarOf(value) })) },
    };
}
/** Newer calls: one object named after the request, members in their own spelling, lists tagged by position. */
function wrapped(call) {
    const members = wrappedMembers(call.input);
    // A call without parameters leaves an empty text.
    const request = Object.keys(members).length === 0 && !isReading(call.operation) ? '' : members;
    return { [`${call.operation}Request`]: request };
}
const isReading = (operation) => operation.startsWith('Describe');
function wrappedMembers(input) {
    const members = {};
    for (const [name, value] of Object.entries(input)) {
        if (name === 'DryRun')
            continue;
        if (name === 'UserData')
            members[name] = sensitive;
        else if (isScalar(value))
            members[name] = value;
        else if (Array.isArray(value))
            members[singular(name)] = tagged(value);
        else if (isMembers(value))
            members[name] = wrappedMembers(value);
    }
    return members;
}
function tagged(list) {
    const items = list.map((entry, index) => isMembers(entry)
        ? { ...wrappedMembers(entry), tag: index + 1 }
        : { tag: index + 1, content: scalarOf(entry) });
    return items.length === 1 ? items[0] : items;
}
// As ec2QueryName has it: InstanceTypes travels as InstanceType.1.
const singular = (name) => (name.endsWith('s') ? name.slice(0, -1) : name);
const scalarOf = (value) => (isScalar(value) ? value : null);
//# sourceMappingURL=ec2-request.js.map