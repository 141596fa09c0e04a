import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** Reads a flag's number of megabytes.
 * @throws TrailproofError USAGE
 * @example readMegabytes('256') // 256 */
export function readMegabytes(text) {
    if (/^[1-9]\d{0,5}$/.test(text))
        return Number(text);
    throw new TrailproofError('USAGE', `"${text}" is no number of megabytes.`, {
        hint: 'Write a whole number from 1 on, such as 256.',
    });
}
//# sourceMappingURL=read-megabytes.js.map