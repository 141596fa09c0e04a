import { ec2Id } from '../../../aws/ids.ts'
import { chanceOf } from '../../../time/chance.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { textOf, textsOf } from '../../read-input.ts'
import { chosen } from '../service-call.ts'
import { ec2Calls } from './ec2-calls.ts'
import { notFound } from './ec2-errors.ts'
import { filtered, paged, type FilterValues } from './ec2-filters.ts'
import { tagsView } from './ec2-tags.ts'
import { instancesHere } from './instance-calls.ts'
import { instanceView } from './instance-view.ts'
import { defaultNetwork } from './network.ts'

/** EC2's reading calls on the network: that which AWS gives every account, and nothing beside it. */
export const networkCalls: readonly Operation[] = ec2Calls([
  { name: 'DescribeVpcs', run: vpcs },
  { name: 'DescribeSubnets', run: subnets },
  { name: 'DescribeRouteTables', run: routeTables },
  { name: 'DescribeInternetGateways', run: internetGateways },
  { name: 'DescribeNetworkInterfaces', run: networkInterfaces },
  { name: 'DescribeVpcAttribute', run: vpcAttribute },
])

const networkOf = ({ account, call }: OperationContext) => defaultNetwork(account, call.region)

function told(
  entries: readonly (readonly [id: string, view: Output, values: FilterValues])[],
  by: {
    readonly list: string
    readonly ids: string
    readonly code: string
    readonly what: string
    readonly input: Input
    readonly context: OperationContext
  },
): Output {
  const { input, context } = by
  const all = new Map(entries.map((entry) => [entry[0], entry]))
  const asked = chosen(all, textsOf(input, by.ids), (id) => notFound(by.code, `${by.what} '${id}'`))
  const found = filtered(asked, {
    input,
    context,
    idOf: ([id]) => id,
    valuesOf: ([, , values]) => values,
  })
  const views = found.map(([id, view]) => ({ ...view, Tags: tagsView(context.account, id) }))
  return paged(by.list, views, input)
}

function vpcs(input: Input, context: OperationContext): Output {
  const { vpcId } = networkOf(context)
  const view = {
    OwnerId: context.account.number,
    InstanceTenancy: 'default',
    CidrBlockAssociationSet: [],
    IsDefault: true,
    VpcId: vpcId,
    State: 'available',
    CidrBlock: '172.31.0.0/16',
    DhcpOptionsId: ec2Id('dopt', chanceOf(context.account.number, 'dhcp', context.call.region)),
  }
  const values = {
    'vpc-id': vpcId,
    'is-default': 'true',
    isDefault: 'true',
    state: 'available',
    cidr: view.CidrBlock,
    'owner-id': view.OwnerId,
  }
  return told([[vpcId, view, values]], {
    list: 'Vpcs',
    ids: 'VpcIds',
    code: 'InvalidVpcID',
    what: 'vpc ID',
    input,
    context,
  })
}

function subnets(input: Input, context: OperationContext): Output {
  const { subnetIds, vpcId } = networkOf(context)
  const { region } = context.call
  const entries = subnetIds.map((SubnetId, index) => {
    const zone = `${region}${'abc'.charAt(index)}`
    const view = {
      OwnerId: context.account.number,
      AvailabilityZone: zone,
      AvailableIpAddressCount: 4_091,
      DefaultForAz: true,
      MapPublicIpOnLaunch: true,
      SubnetId,
      State: 'available',
      VpcId: vpcId,
      CidrBlock: `172.31.${index * 16}.0/20`,
    }
    const values = {
      'subnet-id': SubnetId,
      'vpc-id': vpcId,
      'availability-zone': zone,
      availabilityZone: zone,
      'default-for-az': 'true',
      defaultForAz: 'true',
      state: 'available',
    }
    return [SubnetId, view, values] as const
  })
  return told(entries, {
    list: 'Subnets',
    ids: 'SubnetIds',
    code: 'InvalidSubnetID',
    what: 'subnet ID',
    input,
    context,
  })
}

function routeTables(input: Input, context: OperationContext): Output {
  const { routeTableId, vpcId } = networkOf(context)
  const view = {
    Associations: [{ Main: true, RouteTableId: routeTableId }],
    RouteTableId: routeTableId,
    Routes: [
      { DestinationCidrBlock: '172.31.0.0/16', GatewayId: 'local', State: 'active' },
      { DestinationCidrBlock: '0.0.0.0/0', GatewayId: gatewayId(context), State: 'active' },
    ],
    VpcId: vpcId,
    OwnerId: context.account.number,
  }
  const values = {
    'route-table-id': routeTableId,
    'vpc-id': vpcId,
    'association.main': 'true',
    'association.subnet-id': [],
  }
  return told([[routeTableId, view, values]], {
    list: 'RouteTables',
    ids: 'RouteTableIds',
    code: 'InvalidRouteTableID',
    what: 'routeTable ID',
    input,
    context,
  })
}

const gatewayId = ({ account, call }: OperationContext): string =>
  ec2Id('igw', chanceOf(account.number, 'internet gateway', call.region))

function internetGateways(input: Input, context: OperationContext): Output {
  const { vpcId } = networkOf(context)
  const id = gatewayId(context)
  const view = {
    Attachments: [{ State: 'available', VpcId: vpcId }],
    InternetGatewayId: id,
    OwnerId: context.account.number,
  }
  return told([[id, view, { 'internet-gateway-id': id, 'attachment.vpc-id': vpcId }]], {
    list: 'InternetGateways',
    ids: 'InternetGatewayIds',
    code: 'InvalidInternetGatewayID',
    what: 'internetGateway ID',
    input,
    context,
  })
}

/** The one interface of each instance. */
function networkInterfaces(input: Input, context: OperationContext): Output {
  const entries = instancesHere(context).flatMap((instance) => {
    const list: unknown = instanceView(instance, context.account)['NetworkInterfaces']
    const [first]: readonly unknown[] = Array.isArray(list) ? list : []
    const view: Output = { ...(typeof first === 'object' ? first : {}) }
    const id = String(view['NetworkInterfaceId'])
    const values = {
      'network-interface-id': id,
      'attachment.instance-id': instance.id,
      'subnet-id': instance.subnetId,
      'vpc-id': networkOf(context).vpcId,
      'group-id': instance.groupIds,
      status: 'in-use',
    }
    return instance.state === 'terminated' ? [] : [[id, view, values] as const]
  })
  return told(entries, {
    list: 'NetworkInterfaces',
    ids: 'NetworkInterfaceIds',
    code: 'InvalidNetworkInterfaceID',
    what: 'networkInterface ID',
    input,
    context,
  })
}

function vpcAttribute(input: Input, context: OperationContext): Output {
  const { vpcId } = networkOf(context)
  const id = textOf(input, 'VpcId') ?? ''
  if (id !== vpcId) throw notFound('InvalidVpcID', `vpc ID '${id}'`)
  const attribute = textOf(input, 'Attribute') ?? ''
  const member = attribute.charAt(0).toUpperCase() + attribute.slice(1)
  return { VpcId: id, [member]: { Value: attribute !== 'enableNetworkAddressUsageMetrics' } }
}
