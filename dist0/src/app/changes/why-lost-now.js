import { accountsOf } from '../../engine/explain/account.js';
import { failureText } from '../../language/failures.js';
import { furthestReason, nearestFailure } from '../explain/why-silent.js';
// A reason is asked of each run that sees an event.
const mostWatched = 20;
/** Says in a line or two why a rule as it is now does not raise an alert that it raised before: which clauses fail on its
 * events, and what became of those that still match. Empty where nothing is known. */
export function whyLostNow(alert, { detector, running, missed, phase, }) {
    const failed = nearestFailure(missed.of(alert.events), detector.conditions?.() ?? []);
    const because = failed.map(failureText);
    const at = failed[0]?.span;
    const hits = running.hitsOf(detector);
    if (hits === undefined)
        return { because, at };
    const asked = new Set(alert.events);
    const watch = [];
    for (let hit = 0; hit < hits.length && watch.length < mostWatched; hit += 1) {
        if (asked.has(hits.events.idOf(hits.rowOf(hit))))
            watch.push(hit);
    }
    if (watch.length === 0)
        return { because, at };
    const accounts = accountsOf(detector, hits, watch, { phase, logStart: running.logStart });
    const reason = furthestReason(accounts);
    const fate = reason?.message ?? 'its events are in another alert now';
    return { because: [...because, fate], at: at ?? reason?.at };
}
//# sourceMappingURL=why-lost-now.js.map