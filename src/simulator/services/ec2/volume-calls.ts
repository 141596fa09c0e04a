import { ec2Id } from '../../../aws/ids.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { booleanOf, numberOf, requiredText, textOf, textsOf } from '../../read-input.ts'
import { ec2Calls, onResource } from './ec2-calls.ts'
import { missingParameter } from './ec2-errors.ts'
import { filtered, paged } from './ec2-filters.ts'
import { tagNew, tagsView } from './ec2-tags.ts'
import { instanceWithId } from './instance-calls.ts'
import { snapshotWithId } from './snapshot-calls.ts'
import { volumesHere, volumesOf, volumeWithId, type Volume } from './volumes.ts'

const onVolume = onResource('volume', (input) => textOf(input, 'VolumeId'))

/** EC2's calls on volumes. */
export const volumeCalls: readonly Operation[] = ec2Calls([
  { name: 'DescribeVolumes', run: describeVolumes },
  { name: 'CreateVolume', ...onResource('volume', () => undefined), run: createVolume },
  {
    name: 'DeleteVolume',
    ...onVolume,
    run: (input, context) => {
      const volume = volumeWithId(requiredText(input, 'VolumeId'), context)
      if (volume.attached !== undefined) throw inUse(volume, volume.attached.instanceId)
      volumesOf(context.account).delete(volume.id)
      return {}
    },
  },
  {
    name: 'AttachVolume',
    ...onVolume,
    run: (input, context) => {
      const volume = volumeWithId(requiredText(input, 'VolumeId'), context)
      const { id } = instanceWithId(requiredText(input, 'InstanceId'), context)
      if (volume.attached !== undefined) throw inUse(volume, volume.attached.instanceId)
      const device = requiredText(input, 'Device')
      volume.attached = { instanceId: id, device, at: context.call.at }
      return attachment(volume, 'attaching')
    },
  },
  {
    name: 'DetachVolume',
    ...onVolume,
    run: (input, context) => {
      const volume = volumeWithId(requiredText(input, 'VolumeId'), context)
      if (volume.attached === undefined) {
        const message = `Volume '${volume.id}' is in the 'available' state.`
        throw new AwsFailure('Client.IncorrectState', message)
      }
      const answer = attachment(volume, 'detaching')
      volume.attached = undefined
      return answer
    },
  },
])

function inUse({ id }: Volume, instance: string): AwsFailure {
  return new AwsFailure(
    'Client.VolumeInUse',
    `${id} is already attached to an instance ${instance}`,
  )
}

function attachment({ id, attached }: Volume, State: string): Output {
  return {
    VolumeId: id,
    InstanceId: attached?.instanceId,
    Device: attached?.device,
    State,
    AttachTime: new Date(attached?.at ?? 0),
    DeleteOnTermination: false,
  }
}

function describeVolumes(input: Input, context: OperationContext): Output {
  const ids = textsOf(input, 'VolumeIds')
  const entries =
    ids.length === 0 ? volumesHere(context) : ids.map((id) => volumeWithId(id, context))
  const list = filtered(entries, {
    input,
    context,
    idOf: ({ id }) => id,
    valuesOf: (volume) => ({
      'volume-id': volume.id,
      size: String(volume.size),
      status: statusOf(volume),
      encrypted: String(volume.encrypted),
      'snapshot-id': volume.snapshotId,
      'volume-type': volume.type,
      'availability-zone': volume.zone,
      'attachment.instance-id': volume.attached?.instanceId,
      'attachment.status': volume.attached === undefined ? undefined : 'attached',
      'attachment.device': volume.attached?.device,
    }),
  })
  return paged(
    'Volumes',
    list.map((volume) => view(volume, context, statusOf(volume))),
    input,
  )
}

const statusOf = ({ attached }: Volume): string => (attached === undefined ? 'available' : 'in-use')

function view(volume: Volume, { account }: OperationContext, State: string): Output {
  return {
    VolumeId: volume.id,
    Size: volume.size,
    SnapshotId: volume.snapshotId ?? '',
    AvailabilityZone: volume.zone,
    State,
    CreateTime: new Date(volume.created),
    VolumeType: volume.type,
    Iops: 3_000,
    Encrypted: volume.encrypted,
    Tags: tagsView(account, volume.id),
    MultiAttachEnabled: false,
    ...(State === 'creating'
      ? {}
      : { Attachments: volume.attached === undefined ? [] : [attachment(volume, 'attached')] }),
  }
}

function createVolume(input: Input, context: OperationContext): Output {
  const { account, call, chance } = context
  const snapshotId = textOf(input, 'SnapshotId')
  const source = snapshotId === undefined ? undefined : snapshotWithId(snapshotId, context)
  const size = numberOf(input, 'Size') ?? source?.size
  if (size === undefined) throw missingParameter('size/snapshot')
  const volume: Volume = {
    id: ec2Id('vol', chance),
    region: call.region,
    size,
    created: call.at,
    zone: textOf(input, 'AvailabilityZone') ?? `${call.region}a`,
    type: textOf(input, 'VolumeType') ?? 'gp2',
    encrypted: source?.encrypted ?? booleanOf(input, 'Encrypted') ?? false,
    snapshotId,
    attached: undefined,
  }
  volumesOf(account).set(volume.id, volume)
  tagNew(account, input, { id: volume.id, type: 'volume' })
  return view(volume, context, 'creating')
}
