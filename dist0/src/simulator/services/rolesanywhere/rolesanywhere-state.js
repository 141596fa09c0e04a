import { stateSlot } from '../../state/state-slot.js';
const regionsOf = stateSlot(() => new Map());
/** Roles Anywhere of an account in a region. */
export function rolesAnywhereOf(account, region) {
    const regions = regionsOf(account);
    const known = regions.get(region);
    if (known !== undefined)
        return known;
    const made = { trustAnchors: new Map(), profiles: new Map() };
    regions.set(region, made);
    return made;
}
//# sourceMappingURL=rolesanywhere-state.js.map