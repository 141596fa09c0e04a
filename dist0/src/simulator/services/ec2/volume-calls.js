import { ec2Id } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, numberOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { ec2Calls, onResource } from './ec2-calls.js';
import { missingParameter } from './ec2-errors.js';
import { filtered, paged } from './ec2-filters.js';
import { tagNew, tagsView } from './ec2-tags.js';
import { instanceWithId } from './instance-calls.js';
import { snapshotWithId } from './snapshot-calls.js';
import { volumesHere, volumesOf, volumeWithId } from './volumes.js';
const onVolume = onResource('volume', (input) => textOf(input, 'VolumeId'));
/** EC2's calls on volumes. */
export const volumeCalls = ec2Calls([
    { name: 'DescribeVolumes', run: describeVolumes },
    { name: 'CreateVolume', ...onResource('volume', () => undefined), run: createVolume },
    {
        name: 'DeleteVolume',
        ...onVolume,
        run: (input, context) => {
            const volume = volumeWithId(requiredText(input, 'VolumeId'), context);
            if (volume.attached !== undefined)
                throw inUse(volume, volume.attached.instanceId);
            volumesOf(context.account).delete(volume.id);
            return {};
        },
    },
    {
        name: 'AttachVolume',
        ...onVolume,
        run: (input, context) => {
            const volume = volumeWithId(requiredText(input, 'VolumeId'), context);
            const { id } = instanceWithId(requiredText(input, 'InstanceId'), context);
            if (volume.attached !== undefined)
                throw inUse(volume, volume.attached.instanceId);
            const device = requiredText(input, 'Device');
            volume.attached = { instanceId: id, device, at: context.call.at };
            return attachment(volume, 'attaching');
        },
    },
    {
        name: 'DetachVolume',
        ...onVolume,
        run: (input, context) => {
            const volume = volumeWithId(requiredText(input, 'VolumeId'), context);
            if (volume.attached === undefined) {
                const message = `Volume '${volume.id}' is in the 'available' state.`;
                throw new AwsFailure('Client.IncorrectState', message);
            }
            const answer = attachment(volume, 'detaching');
            volume.attached = undefined;
            return answer;
        },
    },
]);
function inUse({ id }, instance) {
    return new AwsFailure('Client.VolumeInUse', `${id} is already attached to an instance ${instance}`);
}
function attachment({ id, attached }, State) {
    return {
        VolumeId: id,
        InstanceId: attached?.instanceId,
        Device: attached?.device,
        State,
        AttachTime: new Date(attached?.at ?? 0),
        DeleteOnTermination: false,
    };
}
function describeVolumes(input, context) {
    const ids = textsOf(input, 'VolumeIds');
    const entries = ids.length === 0 ? volumesHere(context) : ids.map((id) => volumeWithId(id, context));
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
    });
    return paged('Volumes', list.map((volume) => view(volume, context, statusOf(volume))), input);
}
const statusOf = ({ attached }) => (attached === undefined ? 'available' : 'in-use');
function view(volume, { account }, State) {
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
    };
}
function createVolume(input, context) {
    const { account, call, chance } = context;
    const snapshotId = textOf(input, 'SnapshotId');
    const source = snapshotId === undefined ? undefined : snapshotWithId(snapshotId, context);
    const size = numberOf(input, 'Size') ?? source?.size;
    if (size === undefined)
        throw missingParameter('size/snapshot');
    const volume = {
        id: ec2Id('vol', chance),
        region: call.region,
        size,
        created: call.at,
        zone: textOf(input, 'AvailabilityZone') ?? `${call.region}a`,
        type: textOf(input, 'VolumeType') ?? 'gp2',
        encrypted: source?.encrypted ?? booleanOf(input, 'Encrypted') ?? false,
        snapshotId,
        attached: undefined,
    };
    volumesOf(account).set(volume.id, volume);
    tagNew(account, input, { id: volume.id, type: 'volume' });
    return view(volume, context, 'creating');
}
//# sourceMappingURL=volume-calls.js.map