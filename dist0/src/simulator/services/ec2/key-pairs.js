import { stateSlot } from '../../state/state-slot.js';
const pairs = stateSlot(() => new Map());
/** The key pairs of an account in a region, by name. */
export function keyPairsOf(account, region) {
    const regions = pairs(account);
    const known = regions.get(region);
    if (known !== undefined)
        return known;
    const made = new Map();
    regions.set(region, made);
    return made;
}
//# sourceMappingURL=key-pairs.js.map