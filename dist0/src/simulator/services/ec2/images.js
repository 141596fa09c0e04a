import { ec2Id } from '../../../aws/ids.js';
import { chanceOf } from '../../../time/chance.js';
import { AwsFailure } from '../../aws-failure.js';
import { stateSlot } from '../../state/state-slot.js';
import { notFound } from './ec2-errors.js';
import { isSharedWith } from './sharing.js';
/** The images that an account made, by id. */
export const imagesOf = stateSlot(() => new Map());
/** Amazon's own account, as its public images name it. */
const amazon = '137112412989';
/** The one image of Amazon that every region has here. */
export function amazonImage({ call, cloud }) {
    const chance = chanceOf(call.region, 'image');
    return {
        id: ec2Id('ami', chance),
        region: call.region,
        owner: amazon,
        name: 'al2023-ami-2023.9.20260217.0-kernel-6.1-x86_64',
        description: 'Amazon Linux 2023 AMI 2023.9.20260217.0 x86_64 HVM kernel-6.1',
        created: cloud.start,
        snapshotId: ec2Id('snap', chance),
        sharing: { accounts: new Set(), isPublic: true },
    };
}
/** The images that the caller sees: its own, those that are shared with it, and Amazon's. */
export function visibleImages(context) {
    const { account, call, cloud } = context;
    const all = [...cloud.accounts.values()].flatMap((one) => [...imagesOf(one).values()]);
    const mine = all.filter(({ owner, region, sharing }) => region === call.region && (owner === account.number || isSharedWith(sharing, account.number)));
    return [...mine, amazonImage(context)];
}
/** The image of an id. There are hundreds of thousands of public images, so that an id that no account here made is taken for
 * one of them.
 * @throws AwsFailure Client.InvalidAMIID.Malformed, Client.InvalidAMIID.NotFound for another's private image */
export function findImage(id, context) {
    const { account, call, cloud } = context;
    if (!/^ami-[0-9a-fA-F]{8}(?:[0-9a-fA-F]{9})?$/.test(id)) {
        throw new AwsFailure('Client.InvalidAMIID.Malformed', `Invalid id: "${id}"`);
    }
    const owner = [...cloud.accounts.values()].find((one) => imagesOf(one).has(id));
    const image = owner === undefined ? { ...amazonImage(context), id } : imagesOf(owner).get(id);
    if (image === undefined ||
        image.region !== call.region ||
        (image.owner !== account.number && !isSharedWith(image.sharing, account.number))) {
        throw notFound('InvalidAMIID', `image id '[${id}]'`);
    }
    return image;
}
/** The image of an id that the caller's account owns.
 * @throws AwsFailure Client.InvalidAMIID.NotFound */
export function ownImage(id, { account, call }) {
    const image = imagesOf(account).get(id);
    if (image?.region === call.region)
        return image;
    throw notFound('InvalidAMIID', `image id '[${id}]'`);
}
//# sourceMappingURL=images.js.map