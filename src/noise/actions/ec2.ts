import { ec2Id, uuid } from '../../aws/ids.ts'
import type { JsonObject } from '../../cloudtrail/record.ts'
import { action, type Action, type Moment } from '../action.ts'

const none: JsonObject = {}
const items = (list: readonly JsonObject[]): JsonObject => ({ items: list })
const filters = (given: Readonly<Record<string, string>>): JsonObject =>
  items(Object.entries(given).map(([name, value]) => ({ name, valueSet: items([{ value }]) })))
const idsOf = (key: string, ids: readonly string[]): JsonObject =>
  ids.length === 0 ? none : items(ids.map((id) => ({ [key]: id })))
const done = ({ chance }: Moment): JsonObject => ({ requestId: uuid(chance), _return: true })

/** DescribeInstances of some instances, or of a page of all. */
export const describeInstances = (ids: readonly string[] = [], maxResults?: number): Action =>
  action('ec2', 'DescribeInstances', {
    request: {
      ...(maxResults === undefined ? {} : { maxResults }),
      instancesSet: idsOf('instanceId', ids),
      filterSet: none,
    },
  })

/** DescribeInstances as programs find machines: by a tag. */
export const instancesByTag = (name: string, value: string): Action =>
  action('ec2', 'DescribeInstances', {
    request: { instancesSet: none, filterSet: filters({ [`tag:${name}`]: value }) },
  })

/** DescribeInstanceStatus of some instances. */
export const instanceStatus = (ids: readonly string[]): Action =>
  action('ec2', 'DescribeInstanceStatus', {
    request: {
      instancesSet: idsOf('instanceId', ids),
      filterSet: none,
      includeAllInstances: false,
    },
  })

/** DescribeVolumes of an instance. */
export const volumesOf = (instance: string): Action =>
  action('ec2', 'DescribeVolumes', {
    request: { volumeSet: none, filterSet: filters({ 'attachment.instance-id': instance }) },
  })

/** DescribeTags of a kind of resource, as the console shows them. */
export const tagsOf = (resourceType: string): Action =>
  action('ec2', 'DescribeTags', {
    request: { maxResults: 1000, filterSet: filters({ 'resource-type': resourceType }) },
  })

/** DescribeSecurityGroups of some groups, or of all. */
export const securityGroups = (ids: readonly string[] = []): Action =>
  action('ec2', 'DescribeSecurityGroups', {
    request: {
      securityGroupSet: none,
      securityGroupIdSet: idsOf('groupId', ids),
      filterSet: none,
    },
  })

/** DescribeSubnets of some subnets, or of all. */
export const subnets = (ids: readonly string[] = []): Action =>
  action('ec2', 'DescribeSubnets', {
    request: { subnetSet: idsOf('subnetId', ids), filterSet: none },
  })

/** DescribeVpcs of some networks, or of all. */
export const vpcs = (ids: readonly string[] = []): Action =>
  action('ec2', 'DescribeVpcs', { request: { vpcSet: idsOf('vpcId', ids), filterSet: none } })

/** DescribeVpcAttribute, which Terraform asks of each network. */
export const vpcAttribute = (vpcId: string): Action =>
  action('ec2', 'DescribeVpcAttribute', { request: { vpcId } })

/** DescribeRouteTables of a network. */
export const routeTables = (vpc: string): Action =>
  action('ec2', 'DescribeRouteTables', {
    request: { routeTableIdSet: none, filterSet: filters({ 'vpc-id': vpc }) },
  })

/** DescribeInstanceAttribute of an instance. */
export const instanceAttribute = (instanceId: string, attribute: string): Action =>
  action('ec2', 'DescribeInstanceAttribute', { request: { instanceId, attribute } })

/** What a look at the whole of EC2 asks for. */
export const inventory: readonly Action[] = [
  describeInstances([], 1000),
  action('ec2', 'DescribeVolumes', {
    request: { maxResults: 500, volumeSet: none, filterSet: none },
  }),
  action('ec2', 'DescribeSnapshots', {
    request: {
      maxResults: 500,
      snapshotSet: none,
      ownersSet: items([{ owner: 'self' }]),
      sharedUsersSet: none,
      filterSet: none,
    },
  }),
  action('ec2', 'DescribeImages', {
    request: {
      executableBySet: none,
      imagesSet: none,
      ownersSet: items([{ owner: 'self' }]),
      filterSet: none,
    },
  }),
  securityGroups(),
  vpcs(),
  subnets(),
  action('ec2', 'DescribeAddresses', {
    request: { publicIpsSet: none, filterSet: none, allocationIdsSet: none },
  }),
  action('ec2', 'DescribeKeyPairs', {
    request: { keySet: none, filterSet: none, keyPairIdSet: none, includePublicKey: false },
  }),
  action('ec2', 'DescribeNetworkAcls', { request: { networkAclIdSet: none, filterSet: none } }),
  action('ec2', 'DescribeInternetGateways', {
    request: { internetGatewayIdSet: none, filterSet: none },
  }),
  action('ec2', 'DescribeNatGateways', { request: { DescribeNatGatewaysRequest: none } }),
  action('ec2', 'DescribeFlowLogs', {
    request: { DescribeFlowLogsRequest: { MaxResults: 1000 } },
  }),
  action('ec2', 'DescribeVpcEndpoints', {
    request: { DescribeVpcEndpointsRequest: { MaxResults: 1000 } },
  }),
  action('ec2', 'DescribeLaunchTemplates', {
    request: { DescribeLaunchTemplatesRequest: { MaxResults: 200 } },
  }),
]

/** What the start page of EC2's console asks for. */
export const dashboard: readonly Action[] = [
  action('ec2', 'DescribeAccountAttributes', {
    request: {
      accountAttributeNameSet: items([{ attributeName: 'default-vpc' }]),
      filterSet: none,
    },
  }),
  action('ec2', 'DescribeRegions', { request: { regionSet: none, allRegions: true } }),
  action('ec2', 'DescribeAvailabilityZones', {
    request: { availabilityZoneSet: none, availabilityZoneIdSet: none, filterSet: none },
  }),
  describeInstances([], 1000),
  action('ec2', 'DescribeHosts', { request: { DescribeHostsRequest: { MaxResults: 500 } } }),
  action('ec2', 'DescribePlacementGroups', {
    request: { placementGroupSet: none, placementGroupIdSet: none, filterSet: none },
  }),
  inventory[1]!,
  inventory[4]!,
]

/** StartInstances or StopInstances. */
export function changeState(
  operation: 'StartInstances' | 'StopInstances',
  instanceId: string,
): Action {
  const [from, to] =
    operation === 'StartInstances'
      ? [
          { code: 80, name: 'stopped' },
          { code: 0, name: 'pending' },
        ]
      : [
          { code: 16, name: 'running' },
          { code: 64, name: 'stopping' },
        ]
  return action('ec2', operation, {
    request: {
      instancesSet: items([{ instanceId }]),
      ...(operation === 'StopInstances' ? { force: false } : {}),
    },
    response: ({ chance }) => ({
      requestId: uuid(chance),
      instancesSet: items([{ instanceId, currentState: to, previousState: from }]),
    }),
  })
}

/** CreateTags on one resource. */
export const createTag = (resourceId: string, key: string, value: string): Action =>
  action('ec2', 'CreateTags', {
    request: { resourcesSet: items([{ resourceId }]), tagSet: items([{ key, value }]) },
    response: done,
  })

/** AuthorizeSecurityGroupIngress of one range of addresses. */
export const allowIngress = (groupId: string, rule: { port: number; cidr: string }): Action => {
  const { port, cidr } = rule
  const range = { ipProtocol: 'tcp', fromPort: port, toPort: port }
  return action('ec2', 'AuthorizeSecurityGroupIngress', {
    request: {
      groupId,
      ipPermissions: items([
        {
          ...range,
          groups: none,
          ipRanges: items([{ cidrIp: cidr, description: 'office' }]),
          ipv6Ranges: none,
          prefixListIds: none,
        },
      ]),
    },
    response: ({ chance, caller }) => ({
      requestId: uuid(chance),
      _return: true,
      securityGroupRuleSet: items([
        {
          groupOwnerId: caller.account,
          groupId,
          securityGroupRuleId: ec2Id('sgr', chance),
          isEgress: false,
          ...range,
          cidrIpv4: cidr,
          description: 'office',
        },
      ]),
    }),
  })
}

/** CreateSnapshot of a volume. */
export const createSnapshot = (volumeId: string, name: string): Action =>
  action('ec2', 'CreateSnapshot', {
    request: {
      volumeId,
      tagSpecificationSet: items([
        { resourceType: 'snapshot', tags: [{ key: 'Name', value: name }] },
      ]),
    },
    response: ({ chance, caller, at }) => ({
      requestId: uuid(chance),
      snapshotId: ec2Id('snap', chance),
      volumeId,
      status: 'pending',
      startTime: at,
      ownerId: caller.account,
      volumeSize: '64',
      encrypted: true,
      tagSet: items([{ key: 'Name', value: name }]),
    }),
  })

/** TerminateInstances of one that Auto Scaling takes out. */
export const terminate = (instanceId: string): Action =>
  action('ec2', 'TerminateInstances', {
    request: { instancesSet: items([{ instanceId }]) },
    response: ({ chance }) => ({
      requestId: uuid(chance),
      instancesSet: items([
        {
          instanceId,
          currentState: { code: 32, name: 'shutting-down' },
          previousState: { code: 16, name: 'running' },
        },
      ]),
    }),
  })
