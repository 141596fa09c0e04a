import { isTrailproofError } from '../../../diagnostic/trailproof-error.js';
import { findAlerts } from '../../../siem/find-alerts.js';
import { findEvents } from '../../../siem/find-events.js';
import { matchAlerts, } from '../../../siem/match-alerts.js';
import { seconds } from '../../../time/duration.js';
/** Rules run every few minutes, and each look costs two searches. */
const betweenLooks = seconds(15);
/** Looks until all that should fire has fired, or the deadline after the run's last call has passed. Where nothing should
 * fire, silence is waited for just as long.
 * @throws TrailproofError SIEM_… where alerts cannot be read */
export async function watchSiem(elastic, watch) {
    const { clock, calls, expected, deadline, onFound } = watch;
    const until = Math.max(watch.since, ...calls.map(({ at }) => at)) + deadline;
    let before;
    for (;;) {
        const seen = await look(elastic, watch).catch((error) => {
            // A SIEM that answered once and does not now may answer the next time.
            if (before !== undefined && isPassing(error)) {
                return { ...before, lastUnanswered: error.message };
            }
            throw error;
        });
        before = seen;
        const fired = seen.fired.filter((alerts) => alerts.length > 0).length;
        onFound?.(fired, expected.length);
        const rest = until - clock.now();
        if (rest <= 0 || (expected.length > 0 && fired === expected.length))
            return seen;
        await clock.sleep(Math.min(betweenLooks, rest));
    }
}
const isPassing = (error) => isTrailproofError(error) && (error.code === 'SIEM_UNREACHABLE' || error.code === 'SIEM_ANSWER');
async function look(elastic, watch) {
    const { space, since, expected, knowledge } = watch;
    const { events, eventsUnread } = await eventsIn(elastic, watch);
    const alerts = await findAlerts(elastic, {
        space,
        since,
        events,
        rules: [...new Set(expected.map(({ ruleId }) => ruleId))],
        groupFields: [...new Set(expected.flatMap(({ group }) => Object.keys(group)))],
    });
    const steps = new Map(events.map(({ eventId, call }) => [eventId, stepName(call)]));
    const known = { ...knowledge, stepOf: (eventId) => steps.get(eventId) };
    return { ...matchAlerts(expected, alerts, known), events, eventsUnread };
}
/** Whether the SIEM's alerts can be read does not hang on whether its events can. */
async function eventsIn(elastic, { index, calls }) {
    try {
        return { events: await findEvents(elastic, { index, calls }) };
    }
    catch (error) {
        const isOfIndex = isTrailproofError(error) &&
            (error.code === 'SIEM_DENIED' || error.code === 'SIEM_INDEX_MISSING');
        if (!isOfIndex)
            throw error;
        return { events: [], eventsUnread: error.message };
    }
}
/** A step as goldens name it. */
export const stepName = ({ phase, step }) => phase === 'before' ? `before/${step}` : step;
//# sourceMappingURL=watch-siem.js.map