import { isMembers } from '../../aws/members.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
/** Makes a builder over the calls of a run. */
export function worldBuilder(perform) {
    let count = 0;
    return {
        make: async (operation, input, service = 'iam') => {
            count += 1;
            const step = `world/${count}-${operation}`;
            const outcome = await perform({
                phase: 'world',
                step,
                service,
                operation,
                input,
                region: 'us-east-1',
                as: 'operator',
            });
            if (outcome.kind === 'output')
                return outcome.output;
            throw new TrailproofError('WORLD_NOT_BUILT', `The world cannot be built: ${operation} answers ${outcome.code}: ${outcome.message}`, { hint: hintOf(outcome.code) });
        },
    };
}
const hintOf = (code) => code.startsWith('AccessDenied')
    ? 'Give the operator the policy that `trailproof live plan` prints.'
    : 'What was made is taken back; `trailproof live status` says whether anything is left.';
/** An object in an answer. */
export function inside(members, name) {
    const value = members[name];
    return isMembers(value) ? value : {};
}
/** A text in an answer; empty where there is none. */
export function textIn(members, name) {
    const value = members[name];
    return typeof value === 'string' ? value : '';
}
//# sourceMappingURL=world-builder.js.map