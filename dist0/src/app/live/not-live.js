import { namingServices } from '../../live/names/renamed-members.js';
/** Why a case cannot be played in a real account, reason by reason, as far as its play tells; none where it can. What a
 * run makes under names of its own goes away whole, so that nothing about it has to be taken back. */
export function notLive(needs) {
    const { obstacles, places, history, recorded, cannotUndo } = needs;
    const lasting = cannotUndo.find(({ service }) => !namingServices.has(service));
    const reasons = [
        recorded ? 'it is a recorded log' : undefined,
        ...obstacles,
        places.length > 1 ? `it acts from several networks (${places.join(', ')})` : undefined,
        history > 0 ? 'it needs a history of days' : undefined,
        lasting === undefined ? undefined : `nothing takes back "${lasting.step}"`,
    ];
    return reasons.filter((reason) => reason !== undefined);
}
//# sourceMappingURL=not-live.js.map