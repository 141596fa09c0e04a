import { ec2Id } from '../../../aws/ids.js';
import { stateSlot } from '../../state/state-slot.js';
/** The snapshots that an account owns, by id. */
export const snapshotsOf = stateSlot(() => new Map());
/** Takes a snapshot in the caller's account and region. */
export function newSnapshot({ account, call, chance }, of) {
    const snapshot = {
        id: ec2Id('snap', chance),
        volumeId: of.volumeId,
        region: call.region,
        owner: account.number,
        size: 8,
        started: call.at,
        description: of.description,
        encrypted: of.encrypted ?? false,
        sharing: { accounts: new Set(), isPublic: false },
    };
    snapshotsOf(account).set(snapshot.id, snapshot);
    return snapshot;
}
//# sourceMappingURL=snapshots.js.map