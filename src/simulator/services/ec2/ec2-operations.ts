import { AwsFailure } from '../../aws-failure.ts'
import { textsOf } from '../../read-input.ts'
import type { Input, Operation, OperationContext } from '../../operation.ts'
import { chosen } from '../service-call.ts'
import { accountSettingCalls } from './account-setting-calls.ts'
import { ec2Calls } from './ec2-calls.ts'
import { emptyCalls } from './empty-calls.ts'
import { flowLogCalls } from './flow-log-calls.ts'
import { imageCalls } from './image-calls.ts'
import { instanceAttributeCalls } from './instance-attribute-calls.ts'
import { instanceCalls } from './instance-calls.ts'
import { keyPairCalls } from './key-pair-calls.ts'
import { networkCalls } from './network-calls.ts'
import { defaultNetwork, regionNames } from './network.ts'
import { profileAssociationCalls } from './profile-association-calls.ts'
import { securityGroupCalls } from './security-group-calls.ts'
import { snapshotCalls } from './snapshot-calls.ts'
import { tagCalls } from './tag-calls.ts'
import { volumeCalls } from './volume-calls.ts'

const accountCalls: readonly Operation[] = ec2Calls([
  { name: 'DescribeAccountAttributes', run: accountAttributes },
  { name: 'DescribeAvailabilityZones', run: zones },
  { name: 'DescribeInstanceTypes', run: instanceTypes },
  { name: 'DescribeRegions', run: regions },
])

/** EC2's calls. */
export const ec2Operations: readonly Operation[] = [
  ...accountCalls,
  ...accountSettingCalls,
  ...emptyCalls,
  ...flowLogCalls,
  ...imageCalls,
  ...instanceAttributeCalls,
  ...instanceCalls,
  ...keyPairCalls,
  ...networkCalls,
  ...profileAssociationCalls,
  ...securityGroupCalls,
  ...snapshotCalls,
  ...tagCalls,
  ...volumeCalls,
]

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
