import { plainValuesAt, momentAt } from './siem-hit.js';
import { compareTexts } from '../diagnostic/compare-texts.js';
import { hours, seconds } from '../time/duration.js';
/** Pairs what should have come with what came. An alert with events of the run is told by its steps; one without, as
 * thresholds and aggregates raise it, by the values of its group and its time. Of several that fit, each run of the rule
 * raised one: the first expected alert that an alert fits has it. */
export function matchAlerts(expected, alerts, known) {
    const fired = expected.map(() => []);
    const taken = new Set();
    const fits = (one, alert) => one.ruleId === alert.rule.id &&
        (alert.events.length > 0 ? holdsStep(one, alert, known.stepOf) : isOfGroup(one, alert, known));
    for (const alert of alerts) {
        const possible = expected.flatMap((one, at) => (fits(one, alert) ? [at] : []));
        // Of new terms one event can raise several alerts, which their values tell apart.
        const nearest = possible.filter((at) => hasValues(expected[at], alert, known));
        const candidates = nearest.length > 0 ? nearest : possible;
        const place = candidates.find((at) => fired[at].length === 0) ?? candidates[0];
        if (place === undefined)
            continue;
        fired[place].push(alert);
        taken.add(alert);
    }
    const besides = alerts.filter((alert) => !taken.has(alert) && alert.events.length > 0);
    return { fired, besides };
}
function holdsStep({ steps }, { events }, stepOf) {
    return events.some((event) => steps.includes(stepOf(event) ?? ''));
}
/** A threshold's alert carries the time of its newest event, which may be the time of its ingestion. */
const slack = seconds(90);
const longestDelivery = hours(2);
function isOfGroup(expected, alert, known) {
    const at = momentAt(alert.document, 'kibana.alert.original_time') ?? alert.at;
    if (at < known.from - slack || at > known.to + longestDelivery)
        return false;
    return hasValues(expected, alert, known);
}
function hasValues({ group }, { document }, known) {
    return Object.entries(group).every(([field, value]) => {
        if (isOpen(value))
            return true;
        const wanted = (Array.isArray(value) ? value : [value]).map(String).toSorted(compareTexts);
        const found = plainValuesAt(document, field).map(known.nameOf).toSorted(compareTexts);
        return wanted.join('\n') === found.join('\n');
    });
}
/** Names that a run has no value for: where it calls from, and moments. */
const isOpen = (value) => typeof value === 'string' && /^<(?:.*\.ip|start[+-].*)>$/.test(value);
//# sourceMappingURL=match-alerts.js.map