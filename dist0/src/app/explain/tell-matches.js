import { accountsOf, draftsOf } from '../../engine/explain/account.js';
import { explainedEvent } from './explained-event.js';
const mostShown = 5;
/** A reason is asked of each run that sees a hit, and may cost a walk over the window: of many hits only the first are
 * looked at, which is enough to find the kinds of reasons. */
function mostWatched({ length }) {
    return Math.max(50, Math.min(1_000, Math.floor(2_000_000 / Math.max(1, length))));
}
/** Tells the matches without an alert, one of each reason and the one that got furthest first, then some with one. */
export function tellMatches(context) {
    const { detector, investigation, phase } = context;
    const { hits } = investigation;
    const drafts = draftsOf(detector, hits, phase);
    const alerted = new Set(drafts.flatMap(({ members }) => members.hits));
    const all = Array.from({ length: hits.length }, (_, hit) => hit);
    const quiet = all.filter((hit) => !alerted.has(hit) && isJudged(hit, context));
    const raised = drafts.filter(({ members }) => members.hits.some((hit) => isJudged(hit, context)));
    // One event of each alert.
    const loud = new Set(raised.slice(0, mostShown).map(({ members }) => Math.min(...members.hits)));
    return {
        alerts: raised.length,
        unwatched: Math.max(0, quiet.length - mostWatched(hits)),
        events: [
            ...tellQuiet(quiet, context),
            ...accounted([...loud], context).map(({ hit, account }) => told(hit, account, 0, context)),
        ],
    };
}
/** Tells events that were asked about by id. */
export function tellSuspects(ids, context) {
    const { detector, investigation, phase, fields } = context;
    const { hits, conditions } = investigation;
    const events = ids.flatMap((id) => {
        const suspect = investigation.suspect(id);
        if (suspect === undefined)
            return [];
        const { event, fate, hit } = suspect;
        const [one] = hit === undefined ? [] : accounted([hit], context);
        const facts = { fate, account: one?.account, alike: 0 };
        return [explainedEvent(event, facts, { conditions, fields })];
    });
    const raised = draftsOf(detector, hits, phase).filter(({ members }) => members.hits.some((hit) => isJudged(hit, context)));
    return { alerts: raised.length, unwatched: 0, events };
}
/** History raises no alert of its own. */
function isJudged(hit, { investigation: { hits } }) {
    return !hits.events.isHistory(hits.rowOf(hit));
}
function tellQuiet(quiet, context) {
    const watched = quiet.slice(0, mostWatched(context.investigation.hits));
    const byReason = new Map();
    for (const { hit, account } of accounted(watched, context)) {
        const { kind, about, message, progress = 0 } = account.reason ?? {};
        const key = JSON.stringify([kind, about ?? message]);
        const known = byReason.get(key);
        if (known === undefined)
            byReason.set(key, { hit, account, count: 1 });
        else {
            known.count += 1;
            const isNearer = progress > (known.account.reason?.progress ?? 0);
            if (isNearer)
                Object.assign(known, { hit, account });
        }
    }
    const nearest = [...byReason.values()].toSorted((left, right) => (right.account.reason?.progress ?? 0) - (left.account.reason?.progress ?? 0));
    return nearest
        .slice(0, mostShown)
        .map(({ hit, account, count }) => told(hit, account, count - 1, context));
}
function accounted(watch, { detector, investigation, phase }) {
    const { hits, logStart } = investigation;
    const seen = watch.filter((hit) => investigation.eventOf(hit) !== undefined);
    const accounts = accountsOf(detector, hits, seen, { phase, logStart });
    return accounts.map((account, index) => ({ hit: seen[index], account }));
}
function told(hit, account, alike, { investigation, fields }) {
    const { conditions } = investigation;
    const event = investigation.eventOf(hit);
    return explainedEvent(event, { fate: 'match', account, alike }, { conditions, fields });
}
//# sourceMappingURL=tell-matches.js.map