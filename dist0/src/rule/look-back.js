import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { parseDuration } from '../time/duration.js';
/** Reads how far back a date-maths text such as `now-6m` reaches.
 * @example lookBackOf('now-6m') // 360000
 * @throws TrailproofError DATE_MATH_INVALID, also for roundings (`now-1d/d`), months and years. */
export function lookBackOf(text) {
    const written = /^now-(\d{1,9}[smhdw])$/.exec(text);
    if (written === null) {
        throw new TrailproofError('DATE_MATH_INVALID', `"${text}" is not a look-back.`, {
            hint: 'Write now- with a whole number and s, m, h, d or w: now-6m, now-7d.',
        });
    }
    return parseDuration(written[1]);
}
//# sourceMappingURL=look-back.js.map