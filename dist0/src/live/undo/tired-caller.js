import { seconds } from '../../time/duration.js';
/** How long nothing must have been reached until calls are not repeated any more: as long as one call is. */
const enough = seconds(60);
/** A caller that calls AWS out of reach for good when nothing was reached for a minute, so that what takes a run back does
 * not wait a minute for each of its calls: they are tried once more each, and the first answer ends it. */
export function tiredCaller(call, clock) {
    let since;
    return async (request) => {
        const answer = await call(request);
        const { outcome } = answer;
        if (outcome.kind === 'output' || outcome.code !== 'Unreachable') {
            since = undefined;
            return answer;
        }
        since ??= clock.now();
        if (clock.now() - since < enough)
            return answer;
        return { ...answer, outcome: { ...outcome, code: 'OutOfReach' } };
    };
}
//# sourceMappingURL=tired-caller.js.map