import { TrailproofError } from '../diagnostic/trailproof-error.js';
export const seconds = (count) => count * 1_000;
export const minutes = (count) => count * 60_000;
export const hours = (count) => count * 3_600_000;
export const days = (count) => count * 86_400_000;
const unitLength = {
    ms: 1,
    s: seconds(1),
    m: minutes(1),
    h: hours(1),
    d: days(1),
    w: days(7),
};
/** Reads a duration such as `30s`, `5m`, `2h`, `7d`, `1w` or `250ms`.
 * @example parseDuration('5m') // 300000
 * @throws TrailproofError DURATION_INVALID */
export function parseDuration(text) {
    const match = /^(\d{1,9})(ms|s|m|h|d|w)$/.exec(text.trim());
    const unit = match === null ? undefined : unitLength[match[2]];
    if (match === null || unit === undefined) {
        throw new TrailproofError('DURATION_INVALID', `"${text}" is not a duration.`, {
            hint: 'Write a whole number and a unit: 250ms, 30s, 5m, 2h, 7d or 1w.',
        });
    }
    return Number(match[1]) * unit;
}
/** Writes a duration in its largest whole unit.
 * @example formatDuration(300_000) // '5m' */
export function formatDuration(duration) {
    for (const unit of ['d', 'h', 'm', 's']) {
        const length = unitLength[unit];
        if (duration !== 0 && duration % length === 0)
            return `${duration / length}${unit}`;
    }
    return `${duration}ms`;
}
//# sourceMappingURL=duration.js.map