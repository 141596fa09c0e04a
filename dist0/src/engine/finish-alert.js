import { createHash } from 'node:crypto';
import { faceOf } from './override-alert.js';
const mostEvents = 1_000;
/** Writes a draft as an alert; undefined when all its events are history. */
export function finishAlert(draft, origin) {
    return isPast(draft, origin.hits) ? undefined : writeAlert(draft, origin);
}
/** True when all events of a draft are history. */
export function isPast({ members }, hits) {
    const isHistory = (hit) => hits.events.isHistory(hits.rowOf(hit));
    return members.hits.length > 0 && members.hits.every(isHistory);
}
/** Writes a draft as an alert, whatever its events are. */
export function writeAlert(draft, origin) {
    const { hits, logStart } = origin;
    const { events } = hits;
    const rows = draft.members.hits.map((hit) => hits.rowOf(hit));
    rows.sort((left, right) => events.compare(left, right));
    const last = rows[rows.length - 1];
    const records = events.recordsOf(rows);
    return {
        id: alertId(draft, origin),
        rule: ruleOfAlert(draft, origin),
        time: isoTime(last === undefined ? draft.run.to : events.timeOf(last)),
        run: runOfAlert(draft.run),
        group: draft.group,
        events: records.slice(0, mostEvents),
        eventCount: records.length,
        values: draft.values,
        cold: draft.historyFrom !== undefined && logStart !== undefined && draft.historyFrom < logStart,
    };
}
/** The order of alerts: by time, rule and group; the rest only makes it total. */
export function compareAlerts(left, right) {
    return (compareTexts(left.time, right.time) ||
        compareTexts(left.rule.shortName, right.rule.shortName) ||
        compareTexts(JSON.stringify(left.group), JSON.stringify(right.group)) ||
        compareTexts(left.run.to, right.run.to) ||
        compareTexts(left.id, right.id));
}
function alertId(draft, { rule, hits }) {
    const { parts, hit } = draft.identity;
    const event = hit === undefined ? null : hits.events.idOf(hits.rowOf(hit));
    return createHash('sha256')
        .update(JSON.stringify([rule.id, ...parts, event]))
        .digest('hex');
}
// Alerts of one run say the same about it: a replay can hold hundreds of thousands.
const runs = new WeakMap();
function runOfAlert(run) {
    const known = runs.get(run);
    if (known !== undefined)
        return known;
    const told = { from: isoTime(run.from), to: isoTime(run.to) };
    runs.set(run, told);
    return told;
}
const rules = new WeakMap();
function ruleOfAlert(draft, origin) {
    const { rule } = origin;
    const known = rules.get(rule);
    if (known !== undefined)
        return known;
    const { id, shortName, file, type, techniques } = rule;
    const ids = techniques.map((technique) => technique.id);
    const face = faceOf(rule, (field) => sourceValue(field, draft, origin));
    const { name, severity, riskScore } = face;
    const told = { id, shortName, name, file, type, severity, riskScore, techniques: ids };
    if (rule.overrides === undefined)
        rules.set(rule, told);
    return told;
}
/** A field of the document that Kibana makes the alert of: a column of its row, a key, or the event's own field. */
function sourceValue(field, draft, { hits, overrides }) {
    if (draft.isShell === true)
        return null;
    const shown = { ...draft.values, ...draft.group };
    if (Object.hasOwn(shown, field))
        return shown[field] ?? null;
    const { hit } = draft.identity;
    const column = overrides?.indexOf(field) ?? -1;
    if (hit === undefined || column === -1)
        return null;
    return hits.overrideOf(hit, column) ?? null;
}
function isoTime(moment) {
    return new Date(moment).toISOString();
}
function compareTexts(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
//# sourceMappingURL=finish-alert.js.map