import { isPast, writeAlert } from '../finish-alert.js';
import { alertDocumentOf } from './alert-document.js';
import { alertFields } from './alert-fields.js';
/** Writes an alert in the making as the SIEM does: a document, and for the shell of a sequence one more for each of its
 * events. */
export function alertEventsOf(draft, origin) {
    const alert = writeAlert(draft, origin);
    const context = { draft, origin, alert };
    if (draft.isShell !== true)
        return [single(context)];
    return [...draft.members.hits.map((hit, index) => block(hit, index, context)), shell(context)];
}
/** The alert has the fields of the event that it is about, if it is about one. */
function single(context) {
    const { draft } = context;
    const { hit } = draft.identity;
    const sources = hit === undefined ? [] : [hit];
    return written(context, { id: context.alert.id, sources, behind: draft.members.hits });
}
function shell(context) {
    const { draft, alert } = context;
    const { hits } = draft.members;
    return written(context, { id: alert.id, sources: hits, behind: hits, group: alert.id });
}
function block(hit, index, context) {
    const { alert } = context;
    const id = `${alert.id}:${index + 1}`;
    const own = { ...alert, id, group: {}, values: {} };
    return written({ ...context, alert: own }, { id, sources: [hit], behind: [hit], group: alert.id, buildingBlock: true });
}
function written(context, writing) {
    const { draft, origin, alert } = context;
    const { rule } = origin;
    const sources = eventsOf(writing.sources, origin);
    const behind = eventsOf(writing.behind, origin);
    const [first] = sources;
    const place = {
        created: draft.run.to,
        depth: 1 + Math.max(0, ...behind.map(depthOf)),
        originalTime: sources.length === 1 ? first?.time : undefined,
        ancestors: sources.flatMap(ancestorsOf),
        buildingBlock: rule.buildingBlock || writing.buildingBlock === true,
        group: writing.group,
    };
    const document = {
        own: alertFields(alert, rule, place),
        sources,
        rules: new Set([rule.id, ...behind.flatMap((event) => [...rulesOf(event)])]),
        records: [...new Set(behind.flatMap(recordsOf))],
    };
    const isHistory = isPast(draft, origin.hits);
    return { document, id: writing.id, created: draft.run.to, isHistory };
}
function eventsOf(hits, { hits: columns }) {
    return hits.flatMap((hit) => columns.events.eventOf(columns.rowOf(hit)) ?? []);
}
function depthOf(event) {
    const depth = alertDocumentOf(event)?.own.get('kibana.alert.depth');
    return typeof depth === 'number' ? depth : 0;
}
function rulesOf(event) {
    return alertDocumentOf(event)?.rules ?? new Set();
}
function recordsOf(event) {
    return alertDocumentOf(event)?.records ?? [idOf(event)];
}
function ancestorsOf(event) {
    const document = alertDocumentOf(event);
    if (document === undefined)
        return [{ id: idOf(event), type: 'event', depth: 0 }];
    const rule = document.own.get('kibana.alert.rule.rule_id');
    const own = {
        id: idOf(event),
        type: 'signal',
        depth: depthOf(event),
        rule: typeof rule === 'string' ? rule : undefined,
    };
    return [...document.sources.flatMap(ancestorsOf), own];
}
function idOf({ record, position }) {
    const id = record['eventID'];
    return typeof id === 'string' && id !== '' ? id : `#${position}`;
}
//# sourceMappingURL=alert-events.js.map