import { stateSlot } from './state-slot.js';
// By unique id of the user or role, then by the prefix of the service's actions.
const slot = stateSlot(() => new Map());
/** Notes that a user or role called a service. */
export function noteServiceUse(account, entityId, use) {
    const all = slot(account);
    const { service, at, region } = use;
    const known = all.get(entityId);
    if (known === undefined)
        all.set(entityId, new Map([[service, { at, region }]]));
    else
        known.set(service, { at, region });
}
/** What a user or role called last, by the prefix of the service's actions. */
export function serviceUsesOf(account, entityId) {
    return slot(account).get(entityId) ?? none;
}
const none = new Map();
//# sourceMappingURL=service-uses.js.map