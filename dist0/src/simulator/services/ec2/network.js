import { ec2Id } from '../../../aws/ids.js';
import { chanceOf } from '../../../time/chance.js';
import { stateSlot } from '../../state/state-slot.js';
const networksOf = stateSlot(() => new Map());
/** The default network of an account in a region; its ids follow from the two. */
export function defaultNetwork(account, region) {
    const networks = networksOf(account);
    const known = networks.get(region);
    if (known !== undefined)
        return known;
    const chance = chanceOf(account.number, 'default network', region);
    const network = {
        vpcId: ec2Id('vpc', chance),
        subnetIds: [0, 1, 2].map(() => ec2Id('subnet', chance)),
        groupId: ec2Id('sg', chance),
        routeTableId: ec2Id('rtb', chance),
    };
    networks.set(region, network);
    return network;
}
/** Regions that are on in every account. */
export const regionNames = ('ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 ' +
    'eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2').split(' ');
//# sourceMappingURL=network.js.map