import { boundariesOf, noBoundaries } from '../../live/policy/boundaries.js';
import { dryPlay, planRun } from './dry-play.js';
import { notLive } from './not-live.js';
import { syntheticPlay } from './synthetic-play.js';
/** Plays a case in memory, first as `verify` does and then as a run would, and says what stands in its way.
 * @returns 'refused' also where the run in memory does not come to its end, with what stopped it */
export async function liveCase(one, options) {
    const { played: synthetic, met } = await syntheticPlay(one, options);
    const reasons = notLive(synthetic.needs);
    const refused = (why) => ({
        ...one,
        synthetic,
        kind: 'refused',
        reasons: why,
    });
    if (synthetic.broken !== undefined)
        return refused([synthetic.broken.message]);
    if (reasons.length > 0)
        return refused(reasons);
    const first = await dryPlay({ ...one, met }, { ...options, boundaries: noBoundaries });
    const failure = failureOf(first);
    if (failure !== undefined)
        return refused([failure]);
    const boundaries = boundariesOf(askedByOthers(first), { account: first.account, run: planRun });
    const dry = await dryPlay({ ...one, met }, { ...options, boundaries });
    const second = failureOf(dry);
    return second === undefined
        ? { ...one, synthetic, kind: 'playable', met, dry, boundaries }
        : refused([second]);
}
/** What those who act ask for; the operator has a policy of its own. */
const askedByOthers = ({ permissions, operator }) => permissions.flatMap(({ holder, ...asked }) => holder === undefined || operator.endsWith(`:${holder}`) ? [] : [{ ...asked, holder }]);
function failureOf({ result, isUnchanged }) {
    const [leftover] = result.leftovers;
    if (result.broken !== undefined)
        return result.broken.message;
    if (leftover !== undefined)
        return `it leaves ${leftover.what}: ${leftover.reason}`;
    return isUnchanged ? undefined : 'it leaves the account other than it was';
}
//# sourceMappingURL=live-case.js.map