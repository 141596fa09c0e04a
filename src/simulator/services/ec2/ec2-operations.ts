import { iamArn } from '../../../aws/arn.ts'
import { AwsFailure } from '../../aws-failure.ts'
import { textsOf } from '../../read-input.ts'
import type { Input, Operation, OperationContext } from '../../operation.ts'
import { chosen, serviceCalls } from '../service-call.ts'
import { instancesOf, type Instance } from './instances.ts'
import { defaultNetwork, regionNames } from './network.ts'

/** EC2's read-only calls. */
export const ec2Operations: readonly Operation[] = serviceCalls('ec2', [
  { name: 'DescribeAccountAttributes', run: accountAttributes },
  { name: 'DescribeAddresses', run: none('Addresses', 'AllocationIds', 'InvalidAllocationID') },
  { name: 'DescribeAvailabilityZones', run: zones },
  { name: 'DescribeImages', run: none('Images', 'ImageIds', 'InvalidAMIID') },
  { name: 'DescribeInstanceStatus', run: instanceStatuses },
  { name: 'DescribeInstances', run: instances },
  { name: 'DescribeInstanceTypes', run: instanceTypes },
  { name: 'DescribeKeyPairs', run: none('KeyPairs', 'KeyNames', 'InvalidKeyPair') },
  {
    name: 'DescribeNetworkInterfaces',
    run: none('NetworkInterfaces', 'NetworkInterfaceIds', 'InvalidNetworkInterfaceID'),
  },
  { name: 'DescribeRegions', run: regions },
  { name: 'DescribeRouteTables', run: routeTables },
  { name: 'DescribeSecurityGroups', run: securityGroups },
  { name: 'DescribeSnapshots', run: none('Snapshots', 'SnapshotIds', 'InvalidSnapshot') },
  { name: 'DescribeSubnets', run: subnets },
  { name: 'DescribeTags', run: () => ({ Tags: [] }) },
  { name: 'DescribeVolumes', run: none('Volumes', 'VolumeIds', 'InvalidVolume') },
  { name: 'DescribeVpcs', run: vpcs },
])

function missing(code: string, what: string): AwsFailure {
  return new AwsFailure(`Client.${code}.NotFound`, `The ${what} does not exist`)
}

const nouns: Readonly<Record<string, string>> = {
  AllocationIds: 'allocation ID',
  ImageIds: 'image id',
  KeyNames: 'key pair',
  NetworkInterfaceIds: 'networkInterface ID',
  SnapshotIds: 'snapshot',
  VolumeIds: 'volume',
}

/** Nothing of the kind exists in the simulated account; whoever names one is told so. */
function none(member: string, ids: string, code: string) {
  return (input: Input) => {
    const entries = chosen(new Map<string, object>(), textsOf(input, ids), (id) =>
      missing(code, `${nouns[ids] ?? 'resource'} '${id}'`),
    )
    return { [member]: entries }
  }
}

function chosenInstances(input: Input, context: OperationContext): readonly Instance[] {
  const here = new Map(
    [...instancesOf(context.account)].filter(([, { region }]) => region === context.call.region),
  )
  return chosen(here, textsOf(input, 'InstanceIds'), (id) =>
    missing('InvalidInstanceID', `instance ID '${id}'`),
  )
}

function instances(input: Input, context: OperationContext) {
  const network = defaultNetwork(context.account, context.call.region)
  const account = context.account.number
  return {
    Reservations: chosenInstances(input, context).map(({ id, region, role }) => ({
      OwnerId: account,
      Instances: [
        {
          InstanceId: id,
          InstanceType: 't3.micro',
          State: { Code: 16, Name: 'running' },
          Placement: { AvailabilityZone: `${region}a` },
          VpcId: network.vpcId,
          SubnetId: network.subnetIds[0],
          SecurityGroups: [{ GroupId: network.groupId, GroupName: 'default' }],
          ...(role === undefined
            ? {}
            : { IamInstanceProfile: { Arn: iamArn(account, 'instance-profile', role) } }),
        },
      ],
    })),
  }
}

function instanceStatuses(input: Input, context: OperationContext) {
  return {
    InstanceStatuses: chosenInstances(input, context).map(({ id, region }) => ({
      InstanceId: id,
      AvailabilityZone: `${region}a`,
      InstanceState: { Code: 16, Name: 'running' },
    })),
  }
}

function instanceTypes(input: Input) {
  const types = new Map(['t3.micro', 't3.small', 'm7i.large'].map((name) => [name, name]))
  const names = chosen(types, textsOf(input, 'InstanceTypes'), (name) => {
    const message = `The following supplied instance types do not exist: [${name}]`
    return new AwsFailure('Client.InvalidInstanceType', message)
  })
  return { InstanceTypes: names.map((InstanceType) => ({ InstanceType })) }
}

function attribute(AttributeName: string, value: string) {
  return { AttributeName, AttributeValues: [{ AttributeValue: value }] }
}

function accountAttributes(_: Input, context: OperationContext) {
  const { vpcId } = defaultNetwork(context.account, context.call.region)
  return {
    AccountAttributes: [
      attribute('supported-platforms', 'VPC'),
      attribute('default-vpc', vpcId),
      attribute('max-instances', '20'),
    ],
  }
}

function zones(_: Input, context: OperationContext) {
  const { region } = context.call
  return {
    AvailabilityZones: ['a', 'b', 'c'].map((letter) => ({
      ZoneName: `${region}${letter}`,
      RegionName: region,
      State: 'available',
    })),
  }
}

function regions(input: Input) {
  const known = new Map(regionNames.map((name) => [name, name]))
  const names = chosen(known, textsOf(input, 'RegionNames'), (name) => {
    const message = `The region named '${name}' does not exist`
    return new AwsFailure('Client.InvalidParameterValue', message)
  })
  return {
    Regions: names.map((RegionName) => ({
      RegionName,
      Endpoint: `ec2.${RegionName}.amazonaws.com`,
      OptInStatus: 'opt-in-not-required',
    })),
  }
}

function vpcs(input: Input, context: OperationContext) {
  const { vpcId } = defaultNetwork(context.account, context.call.region)
  const vpc = { VpcId: vpcId, CidrBlock: '172.31.0.0/16', IsDefault: true, State: 'available' }
  return {
    Vpcs: chosen(new Map([[vpcId, vpc]]), textsOf(input, 'VpcIds'), (id) =>
      missing('InvalidVpcID', `vpc ID '${id}'`),
    ),
  }
}

function subnets(input: Input, context: OperationContext) {
  const { subnetIds, vpcId } = defaultNetwork(context.account, context.call.region)
  const all = subnetIds.map((SubnetId, index) => {
    const subnet = { SubnetId, VpcId: vpcId, CidrBlock: `172.31.${index * 16}.0/20` }
    return [SubnetId, subnet] as const
  })
  return {
    Subnets: chosen(new Map(all), textsOf(input, 'SubnetIds'), (id) =>
      missing('InvalidSubnetID', `subnet ID '${id}'`),
    ),
  }
}

function securityGroups(input: Input, context: OperationContext) {
  const { groupId, vpcId } = defaultNetwork(context.account, context.call.region)
  const group = { GroupId: groupId, GroupName: 'default', VpcId: vpcId }
  return {
    SecurityGroups: chosen(new Map([[groupId, group]]), textsOf(input, 'GroupIds'), (id) =>
      missing('InvalidGroup', `security group '${id}'`),
    ),
  }
}

function routeTables(input: Input, context: OperationContext) {
  const { routeTableId, vpcId } = defaultNetwork(context.account, context.call.region)
  const table = { RouteTableId: routeTableId, VpcId: vpcId }
  return {
    RouteTables: chosen(new Map([[routeTableId, table]]), textsOf(input, 'RouteTableIds'), (id) =>
      missing('InvalidRouteTableID', `routeTable ID '${id}'`),
    ),
  }
}
