import { accountsOf } from '../../engine/explain/account.js';
import { weightOf } from '../../engine/explain/condition.js';
import { failedClauses, failureText } from '../../language/failures.js';
import { Investigation } from './investigation.js';
import { nearestCondition } from './nearest-misses.js';
/** Says why a rule raises no alert for some records of a case; the rule sees all the others as well.
 * @example whySilent({ played, events }, { detector, profile, isAbout: ({ phase }) => phase === 'judged' }) */
export function whySilent({ played, events }, { detector, profile, isAbout, }) {
    const investigation = new Investigation(detector, new Set());
    const hits = [];
    const misses = [];
    const kept = played.records.filter(({ phase }) => phase !== 'undo');
    for (const [position, one] of kept.entries()) {
        const event = events[position];
        if (event === undefined)
            continue;
        const hit = investigation.take(event);
        if (!isAbout(one))
            continue;
        if (hit === undefined)
            misses.push(event);
        else
            hits.push(hit);
    }
    if (hits.length + misses.length === 0)
        return { kind: 'no-record' };
    if (hits.length === 0) {
        const failed = nearestFailure(misses, investigation.conditions);
        return { kind: 'no-match', because: failed.map(failureText), at: failed[0]?.span };
    }
    const options = { phase: profile.phase, logStart: undefined };
    const watch = hits.slice(0, mostWatched);
    const told = furthestReason(accountsOf(detector, investigation.hits, watch, options));
    return told === undefined
        ? { kind: 'raised' }
        : { kind: 'dropped', because: [told.message], at: told.at };
}
/** Why the hit of several that got furthest is in no alert; undefined where all are in one.
 * @example furthestReason(accountsOf(detector, hits, [0, 1], options))?.message */
export function furthestReason(accounts) {
    const [told] = accounts.toSorted((left, right) => progressOf(right) - progressOf(left));
    return told?.reason;
}
// A reason is asked of each run that sees an event.
const mostWatched = 20;
const mostFailures = 2;
/** Without a reason an event has its alert: those with one come first. */
const progressOf = ({ reason }) => reason?.progress ?? -1;
/** The clauses that fail on the nearest of some events that do not match. */
export function nearestFailure(events, conditions) {
    let best;
    for (const event of events) {
        const condition = nearestCondition(conditions, event);
        if (condition === undefined)
            continue;
        const shortfall = condition.tracer.shortfall(event);
        if (best !== undefined && best.shortfall <= shortfall)
            continue;
        best = { shortfall, failed: failedClauses(condition.tracer.clauseOf(event), weightOf) };
    }
    return best?.failed.slice(0, mostFailures) ?? [];
}
//# sourceMappingURL=why-silent.js.map