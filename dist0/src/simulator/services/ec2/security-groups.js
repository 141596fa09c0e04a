import { stateSlot } from '../../state/state-slot.js';
import { defaultNetwork } from './network.js';
const groups = stateSlot(() => new Map());
/** The security groups of an account in a region, by id; the default group of the default network is among them. */
export function securityGroupsOf(account, region) {
    const regions = groups(account);
    const known = regions.get(region);
    if (known !== undefined)
        return known;
    const { groupId, vpcId } = defaultNetwork(account, region);
    const own = {
        id: groupId,
        name: 'default',
        description: 'default VPC security group',
        vpcId,
        rules: [
            rule(groupId, { isEgress: false, target: { kind: 'group', id: groupId } }),
            allEgress(groupId),
        ],
    };
    const made = new Map([[groupId, own]]);
    regions.set(region, made);
    return made;
}
/** The rule that every new group begins with: everything may leave. */
export function allEgress(groupId) {
    return rule(groupId, { isEgress: true, target: { kind: 'ipv4', cidr: '0.0.0.0/0' } });
}
function rule(groupId, of) {
    return {
        // Follows from the group's own id.
        id: groupId.replace(/^sg-/, of.isEgress ? 'sgr-e' : 'sgr-').slice(0, 21),
        protocol: '-1',
        fromPort: undefined,
        toPort: undefined,
        description: undefined,
        ...of,
    };
}
//# sourceMappingURL=security-groups.js.map