import { stateSlot } from '../../state/state-slot.js';
import { notFound } from './ec2-errors.js';
import { instancesOf } from './instances.js';
/** The volumes that calls made, by id. */
export const volumesOf = stateSlot(() => new Map());
/** The volumes of the caller's account and region: those that calls made, and the roots of instances that exist. */
export function volumesHere({ account, call }) {
    const roots = [...instancesOf(account).values()]
        .filter(({ state }) => state !== 'terminated')
        .map(({ id, region, volumeId, launched }) => ({
        id: volumeId,
        region,
        size: 8,
        created: launched,
        zone: `${region}a`,
        type: 'gp3',
        encrypted: false,
        snapshotId: undefined,
        attached: { instanceId: id, device: '/dev/xvda', at: launched },
    }));
    return [...roots, ...volumesOf(account).values()].filter(({ region }) => region === call.region);
}
/** The volume of an id.
 * @throws AwsFailure Client.InvalidVolume.NotFound */
export function volumeWithId(id, context) {
    const volume = volumesHere(context).find((one) => one.id === id);
    if (volume !== undefined)
        return volume;
    throw notFound('InvalidVolume', `volume '${id}'`);
}
//# sourceMappingURL=volumes.js.map