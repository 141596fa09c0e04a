import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** Reads the value of a flag that counts something: digits alone, from 1 to the most that makes sense.
 * @throws TrailproofError USAGE */
export function wholeNumber(flag, most) {
    return (text) => {
        const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
        if (number >= 1 && number <= most)
            return number;
        throw new TrailproofError('USAGE', `${flag} takes a whole number, not "${text}".`, {
            hint: `From 1 to ${most}, in digits: ${flag} ${Math.min(most, flag === '--noise' ? 50_000 : 14)}.`,
        });
    };
}
//# sourceMappingURL=whole-number.js.map