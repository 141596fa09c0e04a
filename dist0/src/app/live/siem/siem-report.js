import { compareTexts } from '../../../diagnostic/compare-texts.js';
import { medianTimes, timeToDetect } from '../../../siem/time-to-detect.js';
import { stepName } from './watch-siem.js';
/** Tells what a SIEM has of a run. */
export function siemReport(parts) {
    const { known, address, space, calls, expected, seen, rules } = parts;
    const { run, begun } = known;
    const { scenario, case: id, account } = begun;
    const verdicts = expected.asked.map((one, at) => verdictOf(one, { alerts: seen.fired[at] ?? [], events: seen.events }));
    const took = verdicts.flatMap(({ alerts }) => alerts[0]?.took ?? []);
    return {
        run,
        scenario,
        case: id,
        account,
        siem: address.url,
        space,
        ...arrivals(calls, seen.events),
        eventsUnread: seen.eventsUnread,
        lastUnanswered: seen.lastUnanswered,
        expected: verdicts,
        besides: seen.besides
            .map((alert) => besideOf(alert, { events: seen.events, rules }))
            .toSorted((one, other) => compareTexts(orderOf(one), orderOf(other))),
        notLoaded: expected.notLoaded,
        notAsked: expected.notAsked,
        ...parts.states,
        median: medianTimes(took),
    };
}
/** What is about the case itself comes first. */
const orderOf = ({ by, rule, steps, at }) => [by === 'judged' ? '1' : '2', rule, ...steps, at].join(' ');
function arrivals(calls, events) {
    const judged = new Map(calls.flatMap((call) => (call.phase === 'judged' ? [[call.step, call]] : [])));
    const came = new Set(events.flatMap(({ call }) => (call.phase === 'judged' ? [call.step] : [])));
    const missing = [...judged.values()].filter(({ step }) => !came.has(step));
    return {
        found: came.size,
        due: judged.size,
        missing: missing.map(({ step, operation }) => ({ step, operation })),
    };
}
function verdictOf({ rule, ruleId, severity, steps }, { alerts, events, }) {
    const about = events.filter(({ call }) => steps.includes(stepName(call)));
    return {
        kind: alerts.length > 0 ? 'fired' : 'not-fired',
        rule,
        ruleId,
        severity,
        steps,
        alerts: alerts.map((alert) => {
            const own = about.filter(({ eventId }) => alert.events.includes(eventId));
            const took = timeToDetect(alert, own.length > 0 ? own : about);
            return { id: alert.id, at: new Date(alert.at).toISOString(), took };
        }),
    };
}
function besideOf({ id, at, rule, severity, events: held }, { events, rules }) {
    const own = events.filter(({ eventId }) => held.includes(eventId));
    const loaded = rules.find((one) => one.id === rule.id);
    return {
        id,
        at: new Date(at).toISOString(),
        rule: loaded?.shortName ?? rule.name,
        ruleId: rule.id,
        isLoaded: loaded !== undefined,
        severity,
        by: own.some(({ call }) => call.phase === 'judged') ? 'judged' : 'besides',
        steps: [...new Set(own.map(({ call }) => stepName(call)))],
    };
}
//# sourceMappingURL=siem-report.js.map