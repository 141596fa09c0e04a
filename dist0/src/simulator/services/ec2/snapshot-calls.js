import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { ec2Calls, onResource } from './ec2-calls.js';
import { missingParameter, notFound } from './ec2-errors.js';
import { filtered, paged } from './ec2-filters.js';
import { tagNew, tagsView } from './ec2-tags.js';
import { imagesOf } from './images.js';
import { instanceWithId } from './instance-calls.js';
import { changeSharing, isSharedWith, sharingView } from './sharing.js';
import { newSnapshot, snapshotsOf } from './snapshots.js';
import { volumeWithId } from './volumes.js';
const onSnapshot = onResource('snapshot', (input) => textOf(input, 'SnapshotId'));
/** EC2's calls on snapshots of volumes. */
export const snapshotCalls = ec2Calls([
    { name: 'DescribeSnapshots', run: describeSnapshots },
    {
        name: 'CreateSnapshot',
        ...onResource('volume', (input) => textOf(input, 'VolumeId')),
        run: (input, context) => {
            const { id: volumeId, encrypted } = volumeWithId(requiredText(input, 'VolumeId'), context);
            return created(input, context, { volumeId, encrypted });
        },
    },
    {
        name: 'CreateSnapshots',
        ...onResource('snapshot', () => undefined),
        run: createSnapshots,
    },
    { name: 'CopySnapshot', ...onResource('snapshot', () => undefined), run: copySnapshot },
    { name: 'DeleteSnapshot', ...onSnapshot, run: deleteSnapshot },
    {
        name: 'DescribeSnapshotAttribute',
        ...onSnapshot,
        run: (input, context) => {
            const { id, sharing } = ownSnapshot(requiredText(input, 'SnapshotId'), context);
            return { SnapshotId: id, CreateVolumePermissions: sharingView(sharing) };
        },
    },
    { name: 'ModifySnapshotAttribute', ...onSnapshot, run: modifyAttribute },
    {
        name: 'ResetSnapshotAttribute',
        ...onSnapshot,
        run: (input, context) => {
            const { sharing } = ownSnapshot(requiredText(input, 'SnapshotId'), context);
            sharing.accounts.clear();
            sharing.isPublic = false;
            return {};
        },
    },
]);
function visibleSnapshots({ account, call, cloud }) {
    const all = [...cloud.accounts.values()].flatMap((one) => [...snapshotsOf(one).values()]);
    return all.filter(({ owner, region, sharing }) => region === call.region && (owner === account.number || isSharedWith(sharing, account.number)));
}
/** The snapshot of an id that the caller sees.
 * @throws AwsFailure Client.InvalidSnapshot.NotFound */
export function snapshotWithId(id, context) {
    const snapshot = visibleSnapshots(context).find((one) => one.id === id);
    if (snapshot !== undefined)
        return snapshot;
    throw notFound('InvalidSnapshot', `snapshot '${id}'`);
}
function ownSnapshot(id, { account, call }) {
    const snapshot = snapshotsOf(account).get(id);
    if (snapshot?.region === call.region)
        return snapshot;
    throw notFound('InvalidSnapshot', `snapshot '${id}'`);
}
function describeSnapshots(input, context) {
    const { number } = context.account;
    const ids = textsOf(input, 'SnapshotIds');
    const owners = textsOf(input, 'OwnerIds').map((owner) => (owner === 'self' ? number : owner));
    const users = textsOf(input, 'RestorableByUserIds').map((user) => user === 'self' ? number : user);
    const entries = ids.length === 0 ? visibleSnapshots(context) : ids.map((id) => snapshotWithId(id, context));
    const asked = entries.filter(({ owner, sharing }) => (owners.length === 0 || owners.includes(owner)) &&
        (users.length === 0 || users.some((user) => isSharedWith(sharing, user))));
    const list = filtered(asked, {
        input,
        context,
        idOf: ({ id }) => id,
        valuesOf: (one) => ({
            'snapshot-id': one.id,
            'volume-id': one.volumeId,
            'volume-size': String(one.size),
            'owner-id': one.owner,
            description: one.description,
            encrypted: String(one.encrypted),
            status: 'completed',
            progress: '100%',
        }),
    });
    return paged('Snapshots', list.map((one) => view(one, context, 'completed')), input);
}
function view(snapshot, { account }, state) {
    return {
        OwnerId: snapshot.owner,
        Encrypted: snapshot.encrypted,
        VolumeSize: snapshot.size,
        Tags: tagsView(account, snapshot.id),
        SnapshotId: snapshot.id,
        VolumeId: snapshot.volumeId,
        State: state,
        StartTime: new Date(snapshot.started),
        Progress: state === 'completed' ? '100%' : '',
        ...(snapshot.description === undefined ? {} : { Description: snapshot.description }),
    };
}
function created(input, context, of) {
    const description = textOf(input, 'Description');
    const snapshot = newSnapshot(context, { ...of, description });
    tagNew(context.account, input, { id: snapshot.id, type: 'snapshot' });
    return view(snapshot, context, 'pending');
}
function createSnapshots(input, context) {
    const specification = input['InstanceSpecification'];
    const id = typeof specification === 'object' && specification !== null && 'InstanceId' in specification
        ? String(specification.InstanceId)
        : undefined;
    if (id === undefined)
        throw missingParameter('InstanceSpecification');
    const { volumeId } = instanceWithId(id, context);
    const { encrypted } = volumeWithId(volumeId, context);
    return { Snapshots: [created(input, context, { volumeId, encrypted })] };
}
function copySnapshot(input, context) {
    const region = textOf(input, 'SourceRegion') ?? context.call.region;
    const there = { ...context, call: { ...context.call, region } };
    const source = snapshotWithId(requiredText(input, 'SourceSnapshotId'), there);
    const encrypted = source.encrypted || (booleanOf(input, 'Encrypted') ?? false);
    // A copy has no volume; EC2 says so by this id.
    const answer = created(input, context, { volumeId: 'vol-ffffffff', encrypted });
    return { SnapshotId: answer['SnapshotId'], Tags: answer['Tags'] };
}
function deleteSnapshot(input, context) {
    const { id } = ownSnapshot(requiredText(input, 'SnapshotId'), context);
    const image = [...imagesOf(context.account).values()].find((one) => one.snapshotId === id);
    if (image !== undefined) {
        throw new AwsFailure('Client.InvalidSnapshot.InUse', `The snapshot ${id} is currently in use by ${image.id}`);
    }
    snapshotsOf(context.account).delete(id);
    return {};
}
function modifyAttribute(input, context) {
    const snapshot = ownSnapshot(requiredText(input, 'SnapshotId'), context);
    if (snapshot.encrypted && JSON.stringify(input).includes('"all"')) {
        throw new AwsFailure('Client.OperationNotPermitted', 'Encrypted snapshots with EBS default key cannot be shared');
    }
    changeSharing(snapshot.sharing, input, 'CreateVolumePermission');
    return {};
}
//# sourceMappingURL=snapshot-calls.js.map