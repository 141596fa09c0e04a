import { ec2Id } from '../../../aws/ids.js';
import { chanceOf } from '../../../time/chance.js';
import { stateSlot } from '../../state/state-slot.js';
import { defaultNetwork } from './network.js';
/** The instances of an account, by id. */
export const instancesOf = stateSlot(() => new Map());
/** What an instance is where nobody says otherwise; its ids follow from the account and its own. */
export function anInstance(account, given) {
    const chance = chanceOf(account.number, 'instance', given.id);
    const network = defaultNetwork(account, given.region);
    return {
        reservationId: ec2Id('r', chance),
        imageId: ec2Id('ami', chanceOf(given.region, 'image')),
        keyName: undefined,
        subnetId: network.subnetIds[0] ?? '',
        privateIp: `172.31.${chance.below(16)}.${4 + chance.below(250)}`,
        tags: new Map(),
        volumeId: ec2Id('vol', chance),
        clientToken: undefined,
        launchIndex: 0,
        state: 'running',
        type: 't3.micro',
        groupIds: [network.groupId],
        userData: undefined,
        isProtectedFromTermination: false,
        isProtectedFromStop: false,
        httpTokens: 'required',
        ...given,
    };
}
//# sourceMappingURL=instances.js.map