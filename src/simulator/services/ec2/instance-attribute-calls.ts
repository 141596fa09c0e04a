import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { booleanOf, objectOf, requiredText, textOf, textsOf } from '../../read-input.ts'
import { ec2Calls, onResource } from './ec2-calls.ts'
import { invalidValue } from './ec2-errors.ts'
import { instanceWithId } from './instance-calls.ts'
import type { Instance } from './instances.ts'
import { keyPairsOf } from './key-pairs.ts'

const onInstance = onResource('instance', (input) => textOf(input, 'InstanceId'))
const named = (input: Input, context: OperationContext): Instance =>
  instanceWithId(requiredText(input, 'InstanceId'), context)

/** EC2's calls on what one instance is told and tells. */
export const instanceAttributeCalls: readonly Operation[] = ec2Calls([
  { name: 'DescribeInstanceAttribute', ...onInstance, run: describeAttribute },
  { name: 'ModifyInstanceAttribute', ...onInstance, run: modifyAttribute },
  { name: 'ModifyInstanceMetadataOptions', ...onInstance, run: modifyMetadataOptions },
  {
    name: 'GetPasswordData',
    ...onInstance,
    run: (input, context) => {
      const { id, keyName } = named(input, context)
      // Only Windows has a password; its instances are not modelled, and Linux answers an empty text.
      if (keyName !== undefined && !keyPairsOf(context.account, context.call.region).has(keyName)) {
        throw invalidValue(`The key pair '${keyName}' does not exist`)
      }
      return { InstanceId: id, Timestamp: new Date(context.call.at), PasswordData: '' }
    },
  },
  {
    name: 'GetConsoleOutput',
    ...onInstance,
    run: (input, context) => ({
      InstanceId: named(input, context).id,
      Timestamp: new Date(context.call.at),
      Output: '',
    }),
  },
  {
    name: 'GetConsoleScreenshot',
    ...onInstance,
    run: (input, context) => ({ InstanceId: named(input, context).id, ImageData: '' }),
  },
])

const readers: Readonly<Record<string, (instance: Instance) => Output>> = {
  userData: ({ userData }) => ({ UserData: userData === undefined ? {} : { Value: userData } }),
  instanceType: ({ type }) => ({ InstanceType: { Value: type } }),
  disableApiTermination: (instance) => ({
    DisableApiTermination: { Value: instance.isProtectedFromTermination },
  }),
  disableApiStop: ({ isProtectedFromStop }) => ({ DisableApiStop: { Value: isProtectedFromStop } }),
  groupSet: ({ groupIds }) => ({ Groups: groupIds.map((GroupId) => ({ GroupId })) }),
  instanceInitiatedShutdownBehavior: () => ({
    InstanceInitiatedShutdownBehavior: { Value: 'stop' },
  }),
  rootDeviceName: () => ({ RootDeviceName: { Value: '/dev/xvda' } }),
  sourceDestCheck: () => ({ SourceDestCheck: { Value: true } }),
  ebsOptimized: () => ({ EbsOptimized: { Value: false } }),
  enaSupport: () => ({ EnaSupport: { Value: true } }),
  sriovNetSupport: () => ({ SriovNetSupport: {} }),
  kernel: () => ({ KernelId: {} }),
  ramdisk: () => ({ RamdiskId: {} }),
  productCodes: () => ({ ProductCodes: [] }),
  blockDeviceMapping: () => ({ BlockDeviceMappings: [] }),
  enclaveOptions: () => ({ EnclaveOptions: { Enabled: false } }),
}

function describeAttribute(input: Input, context: OperationContext): Output {
  const instance = named(input, context)
  const attribute = requiredText(input, 'Attribute')
  const read = Object.hasOwn(readers, attribute) ? readers[attribute] : undefined
  if (read !== undefined) return { InstanceId: instance.id, ...read(instance) }
  throw invalidValue(
    `Value (${attribute}) for parameter attribute is invalid. Unknown attribute: ${attribute}`,
  )
}

/** The value of an attribute: in its own member, or by name and text as the older form has it. */
function attributeIn(input: Input, member: string, name: string): string | undefined {
  const own = objectOf(input, member)
  if (own !== undefined) return textOf(own, 'Value')
  return textOf(input, 'Attribute') === name ? textOf(input, 'Value') : undefined
}

function flagIn(input: Input, member: string, name: string): boolean | undefined {
  const own = objectOf(input, member)
  if (own !== undefined) return booleanOf(own, 'Value')
  return textOf(input, 'Attribute') === name ? textOf(input, 'Value') === 'true' : undefined
}

function modifyAttribute(input: Input, context: OperationContext): Output {
  const instance = named(input, context)
  const userData = userDataIn(input)
  const type = attributeIn(input, 'InstanceType', 'instanceType')
  // Both take effect when the instance starts, so it must not run.
  if (userData !== undefined || type !== undefined) requireStopped(instance)
  if (userData !== undefined) instance.userData = userData
  if (type !== undefined) instance.type = type
  instance.isProtectedFromTermination =
    flagIn(input, 'DisableApiTermination', 'disableApiTermination') ??
    instance.isProtectedFromTermination
  instance.isProtectedFromStop =
    flagIn(input, 'DisableApiStop', 'disableApiStop') ?? instance.isProtectedFromStop
  const groups = textsOf(input, 'Groups')
  if (groups.length > 0) instance.groupIds = groups
  return {}
}

function userDataIn(input: Input): string | undefined {
  const value = objectOf(input, 'UserData')?.['Value']
  // The SDK has bytes here; they travel in base64.
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (typeof value === 'string') return value
  return attributeIn({ ...input, UserData: undefined }, 'UserData', 'userData')
}

function requireStopped({ id, state }: Instance): void {
  if (state === 'stopped') return
  throw new AwsFailure(
    'Client.IncorrectInstanceState',
    `The instance '${id}' is not in the 'stopped' state.`,
  )
}

function modifyMetadataOptions(input: Input, context: OperationContext): Output {
  const instance = named(input, context)
  const tokens = textOf(input, 'HttpTokens')
  if (tokens === 'optional' || tokens === 'required') instance.httpTokens = tokens
  return {
    InstanceId: instance.id,
    InstanceMetadataOptions: {
      State: 'pending',
      HttpTokens: instance.httpTokens,
      HttpPutResponseHopLimit: 2,
      HttpEndpoint: 'enabled',
      HttpProtocolIpv6: 'disabled',
      InstanceMetadataTags: 'disabled',
    },
  }
}
