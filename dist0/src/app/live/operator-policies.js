import { leastPolicy } from '../../live/policy/least-policy.js';
import { keepBoundaries } from '../../live/policy/keep-boundaries.js';
import { ownCondition } from '../../live/policy/own-condition.js';
import { isWhole } from '../../live/play-live.js';
import { boundariesIn, drawnId, } from '../../live/policy/boundaries.js';
import { dryPlay, planRun } from './dry-play.js';
import { sweepPermissions } from './sweep-permissions.js';
/** Makes the policies of what a play in memory asked for: what it can do without is left out, each tried in a play of its own. */
export async function operatorPolicies(one, dry, options) {
    const { boundaries } = one;
    const own = ownPermissions(dry);
    let asked = permissionsOf(own, dry);
    for (const action of new Set(asked.map((each) => each.action))) {
        const fewer = asked.filter((each) => each.action !== action);
        const tried = await dryPlay(one, { ...options, boundaries, policy: leastPolicy(fewer) });
        if (isWhole(tried.result) && tried.isUnchanged)
            asked = fewer;
    }
    const { Version, Statement } = leastPolicy(asked);
    return {
        run: { Version: Version ?? '', Statement: [...Statement, keepBoundaries(own)] },
        cleanUp: leastPolicy(sweepPermissions('<account>')),
    };
}
const ownPermissions = ({ permissions, operator }) => permissions.filter(({ holder }) => holder !== undefined && operator.endsWith(`:${holder}`));
/** What the operator asked for, as any run would, and bound to what is a run's own. */
function permissionsOf(own, { account }) {
    const boundaries = boundariesIn(own, { account, run: planRun }).map((arn) => withoutRun(arn, account));
    return own.map(({ action, resource, tag }) => ({
        action,
        resource: withoutRun(resource, account),
        condition: ownCondition(action, { tag, boundaries }),
    }));
}
function withoutRun(arn, account) {
    const anyRun = arn
        .replaceAll(planRun, '*')
        .replaceAll(drawnId, '*')
        .replaceAll(account, '<account>');
    // Its path is not known before it is there.
    return anyRun.replace(/role\/(?=AWSServiceRoleFor)/, 'role/*');
}
//# sourceMappingURL=operator-policies.js.map