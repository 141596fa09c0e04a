import { days, seconds } from '../../time/duration.js';
/** Between one and three years before the start. */
export function bornAt({ start, born }, chance) {
    if (born !== undefined)
        return born;
    const wholeSeconds = Math.floor(start / 1000) * 1000;
    return wholeSeconds - days(365) - seconds(chance.below(2 * 365 * 86_400));
}
//# sourceMappingURL=installation.js.map