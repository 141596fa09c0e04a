import { ec2Id } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf, textsOf } from '../../read-input.js';
import { ec2Calls, onResource } from './ec2-calls.js';
import { notFound } from './ec2-errors.js';
import { filtered, paged } from './ec2-filters.js';
import { tagNew, tagsView } from './ec2-tags.js';
import { findImage, imagesOf, ownImage, visibleImages } from './images.js';
import { instanceWithId } from './instance-calls.js';
import { changeSharing, isSharedWith, sharingView } from './sharing.js';
import { newSnapshot } from './snapshots.js';
const onImage = onResource('image', (input) => textOf(input, 'ImageId'));
/** EC2's calls on machine images. */
export const imageCalls = ec2Calls([
    { name: 'DescribeImages', run: describeImages },
    {
        name: 'CreateImage',
        ...onResource('instance', (input) => textOf(input, 'InstanceId')),
        run: createImage,
    },
    { name: 'CopyImage', run: copyImage },
    {
        name: 'DeregisterImage',
        ...onImage,
        run: (input, context) => {
            const { id } = ownImage(requiredText(input, 'ImageId'), context);
            imagesOf(context.account).delete(id);
            return {};
        },
    },
    {
        name: 'DescribeImageAttribute',
        ...onImage,
        run: (input, context) => {
            const image = ownImage(requiredText(input, 'ImageId'), context);
            const attribute = requiredText(input, 'Attribute');
            return {
                ImageId: image.id,
                ...(attribute === 'launchPermission'
                    ? { LaunchPermissions: sharingView(image.sharing) }
                    : {}),
                ...(attribute === 'description' ? { Description: { Value: image.description } } : {}),
            };
        },
    },
    {
        name: 'ModifyImageAttribute',
        ...onImage,
        run: (input, context) => {
            const { sharing } = ownImage(requiredText(input, 'ImageId'), context);
            changeSharing(sharing, input, 'LaunchPermission');
            return {};
        },
    },
    {
        name: 'ResetImageAttribute',
        ...onImage,
        run: (input, context) => {
            const { sharing } = ownImage(requiredText(input, 'ImageId'), context);
            sharing.accounts.clear();
            sharing.isPublic = false;
            return {};
        },
    },
]);
function describeImages(input, context) {
    const { number } = context.account;
    const ids = textsOf(input, 'ImageIds');
    const owners = textsOf(input, 'Owners');
    const users = textsOf(input, 'ExecutableUsers');
    const seen = visibleImages(context);
    const unknown = ids.find((id) => !seen.some((image) => image.id === id));
    if (unknown !== undefined)
        throw notFound('InvalidAMIID', `image id '[${unknown}]'`);
    const asked = seen.filter((image) => (ids.length === 0 || ids.includes(image.id)) &&
        (owners.length === 0 || owners.some((owner) => isOwnedBy(image, owner, number))) &&
        (users.length === 0 || users.some((user) => isForUser(image, user, number))));
    const list = filtered(asked, {
        input,
        context,
        idOf: ({ id }) => id,
        valuesOf: (image) => ({
            'image-id': image.id,
            name: image.name,
            description: image.description,
            'owner-id': image.owner,
            'owner-alias': isOfAmazon(image) ? 'amazon' : undefined,
            'is-public': String(image.sharing.isPublic),
            state: 'available',
            architecture: 'x86_64',
            'virtualization-type': 'hvm',
            'root-device-type': 'ebs',
            'image-type': 'machine',
            'block-device-mapping.snapshot-id': image.snapshotId,
            platform: undefined,
            hypervisor: 'xen',
            'ena-support': 'true',
        }),
    });
    return paged('Images', list.map((image) => view(image, context)), input);
}
const isOfAmazon = ({ owner }) => owner === '137112412989';
function isOwnedBy(image, owner, self) {
    if (owner === 'self')
        return image.owner === self;
    return owner === 'amazon' ? isOfAmazon(image) : image.owner === owner;
}
function isForUser({ sharing }, user, self) {
    if (user === 'all')
        return sharing.isPublic;
    return sharing.accounts.has(user === 'self' ? self : user);
}
function view(image, { account }) {
    return {
        ImageId: image.id,
        ImageLocation: `${image.owner}/${image.name}`,
        State: 'available',
        OwnerId: image.owner,
        ...(isOfAmazon(image) ? { ImageOwnerAlias: 'amazon' } : {}),
        CreationDate: new Date(image.created).toISOString(),
        Public: image.sharing.isPublic,
        Architecture: 'x86_64',
        ImageType: 'machine',
        Name: image.name,
        ...(image.description === undefined ? {} : { Description: image.description }),
        RootDeviceType: 'ebs',
        RootDeviceName: '/dev/xvda',
        VirtualizationType: 'hvm',
        Hypervisor: 'xen',
        EnaSupport: true,
        PlatformDetails: 'Linux/UNIX',
        BlockDeviceMappings: [
            {
                DeviceName: '/dev/xvda',
                Ebs: {
                    DeleteOnTermination: true,
                    SnapshotId: image.snapshotId,
                    VolumeSize: 8,
                    VolumeType: 'gp3',
                    Encrypted: false,
                },
            },
        ],
        Tags: tagsView(account, image.id),
    };
}
function createImage(input, context) {
    const { volumeId } = instanceWithId(requiredText(input, 'InstanceId'), context);
    const snapshot = newSnapshot(context, { volumeId, description: `Created by CreateImage` });
    return { ImageId: addImage(input, context, snapshot.id).id };
}
/** A copy needs the source to be visible; its region is taken for granted. */
function copyImage(input, context) {
    const source = requiredText(input, 'SourceImageId');
    const region = textOf(input, 'SourceRegion') ?? context.call.region;
    const there = { ...context, call: { ...context.call, region } };
    const image = findImage(source, there);
    if (image.owner !== context.account.number &&
        !isSharedWith(image.sharing, context.account.number))
        throw notFound('InvalidAMIID', `image id '[${source}]'`);
    const snapshot = newSnapshot(context, { volumeId: 'vol-ffffffff', description: undefined });
    return { ImageId: addImage(input, context, snapshot.id).id };
}
function addImage(input, context, snapshotId) {
    const { account, call, chance } = context;
    const name = requiredText(input, 'Name');
    const taken = [...imagesOf(account).values()].find((image) => image.name === name && image.region === call.region);
    if (taken !== undefined) {
        throw new AwsFailure('Client.InvalidAMIName.Duplicate', `AMI name ${name} is already in use by AMI ${taken.id}`);
    }
    const image = {
        id: ec2Id('ami', chance),
        region: call.region,
        owner: account.number,
        name,
        description: textOf(input, 'Description'),
        created: call.at,
        snapshotId,
        sharing: { accounts: new Set(), isPublic: false },
    };
    imagesOf(account).set(image.id, image);
    tagNew(account, input, { id: image.id, type: 'image' });
    return image;
}
//# sourceMappingURL=image-calls.js.map