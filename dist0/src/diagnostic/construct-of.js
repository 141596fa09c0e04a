import { didYouMean } from './nearest-name.js';
import { TrailproofError } from './trailproof-error.js';
import { unsupportedCodes } from './unsupported-codes.js';
/** What a code says is not supported, as people allow it: `machine_learning`.
 * @example constructOf('MACHINE_LEARNING_UNSUPPORTED') // 'machine_learning' */
export function constructOf(code) {
    return code.toLowerCase().replace(/_unsupported$/, '');
}
/** True for a construct that some code says is not supported. */
export function isConstruct(construct) {
    return constructs.includes(construct);
}
const constructs = unsupportedCodes.map(constructOf);
/** Reads a construct as people write it; codes as they are printed will do as well.
 * @throws TrailproofError USAGE for one that no code is about */
export function readConstruct(text) {
    const construct = constructOf(text);
    if (isConstruct(construct))
        return construct;
    throw new TrailproofError('USAGE', `No code says that "${text}" is unsupported.`, {
        hint: didYouMean(construct, constructs) ??
            'Write codes as `trailproof rules check` prints them, such as machine_learning.',
    });
}
//# sourceMappingURL=construct-of.js.map