import type { Json, JsonObject } from '../cloudtrail/record.ts'
import { firstLetterLowered } from './first-letter-lowered.ts'
import { isScalar, sensitive } from './ec2-value.ts'
import { ec2Writers } from './ec2-write-request.ts'
import { isMembers, type Members } from './members.ts'

/** How EC2 logs one list parameter: the set's name, and the name of its items. */
interface SetParameter {
  readonly member: string
  readonly set: string
  /** Undefined for a list of structures, whose members are written by name. */
  readonly item?: string | undefined
}

const ids = (member: string, set: string, item: string): SetParameter => ({ member, set, item })
const filters: SetParameter = { member: 'Filters', set: 'filterSet' }

/** Sets are always there, empty or not, whatever the caller sent; a call not listed is one of the newer ones, which EC2 wraps. */
const sets: Readonly<Record<string, readonly SetParameter[]>> = {
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
}

/** What EC2 adds when the caller did not say. */
const defaults: Readonly<Record<string, JsonObject>> = {
  DescribeInstanceStatus: { includeAllInstances: false },
}

/** Writes requestParameters as EC2 does: lists as sets of items, single values by name.
 * @example ec2Request({ operation: 'DescribeInstances', input: { InstanceIds: ['i-1'] } })
 * // { instancesSet: { items: [{ instanceId: 'i-1' }] }, filterSet: {} } */
export function ec2Request(call: {
  readonly operation: string
  readonly input: Members
}): JsonObject {
  const write = ec2Writers[call.operation]
  if (write !== undefined) return write(call.input)
  const known = sets[call.operation]
  if (known === undefined) return wrapped(call)
  const members: Record<string, Json | undefined> = { ...defaults[call.operation] }
  const setMembers = new Set(known.map((set) => set.member))
  for (const [name, value] of Object.entries(call.input)) {
    if (!setMembers.has(name) && isScalar(value)) members[firstLetterLowered(name)] = value
  }
  for (const { member, set, item } of known) members[set] = setOf(call.input[member], item)
  return members
}

function setOf(value: unknown, item: string | undefined): JsonObject {
  if (!Array.isArray(value) || value.length === 0) return {}
  return {
    items: value.map((entry: unknown) =>
      item === undefined ? filterOf(entry) : { [item]: scalarOf(entry) },
    ),
  }
}

function filterOf(entry: unknown): JsonObject {
  const filter = isMembers(entry) ? entry : {}
  const values: readonly unknown[] = Array.isArray(filter['Values']) ? filter['Values'] : []
  return {
    name: scalarOf(filter['Name']),
    valueSet: { items: values.map((value) => ({ value: scalarOf(value) })) },
  }
}

/** Newer calls: one object named after the request, members in their own spelling, lists tagged by position. */
function wrapped(call: { readonly operation: string; readonly input: Members }): JsonObject {
  const members = wrappedMembers(call.input)
  // A call without parameters leaves an empty text.
  const request = Object.keys(members).length === 0 && !isReading(call.operation) ? '' : members
  return { [`${call.operation}Request`]: request }
}

const isReading = (operation: string): boolean => operation.startsWith('Describe')

function wrappedMembers(input: Members): JsonObject {
  const members: Record<string, Json> = {}
  for (const [name, value] of Object.entries(input)) {
    if (name === 'DryRun') continue
    if (name === 'UserData') members[name] = sensitive
    else if (isScalar(value)) members[name] = value
    else if (Array.isArray(value)) members[singular(name)] = tagged(value)
    else if (isMembers(value)) members[name] = wrappedMembers(value)
  }
  return members
}

function tagged(list: readonly unknown[]): Json {
  const items = list.map((entry, index) =>
    isMembers(entry)
      ? { ...wrappedMembers(entry), tag: index + 1 }
      : { tag: index + 1, content: scalarOf(entry) },
  )
  return items.length === 1 ? items[0]! : items
}

// As ec2QueryName has it: InstanceTypes travels as InstanceType.1.
const singular = (name: string): string => (name.endsWith('s') ? name.slice(0, -1) : name)

const scalarOf = (value: unknown): Json => (isScalar(value) ? value : null)
