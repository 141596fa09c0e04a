import { agreedValue } from '../kinds/agreed-value.js';
import { alertDocumentOf } from './alert-document.js';
/** A view of events that knows the SIEM's alerts as well: records as before, alerts with the fields that the SIEM
 * writes (`kibana.alert.*`) over those of the event that they came from.
 * @example alertFieldSource(ecsFieldSource(profile)).resolve('kibana.alert.rule.name')?.get(event) */
export function alertFieldSource(base) {
    const resolved = new Map();
    const resolve = (name) => {
        if (!resolved.has(name))
            resolved.set(name, resolveField(name, base));
        return resolved.get(name);
    };
    return {
        ...base,
        resolve,
        names: (event) => {
            const document = alertDocumentOf(event);
            if (document === undefined)
                return base.names(event);
            const inherited = document.sources.flatMap((source) => [...base.names(source)]);
            return new Set([...document.own.keys(), ...inherited]);
        },
        known: () => new Set([...Object.keys(alertFieldTypes), ...base.known()]),
    };
}
function resolveField(name, base) {
    const wanted = currentName(name);
    const original = /^kibana\.alert\.original_event\.(.+)$/.exec(wanted)?.[1];
    if (original !== undefined)
        return originalField(name, base.resolve(`event.${original}`));
    const own = Object.hasOwn(alertFieldTypes, wanted) ? alertFieldTypes[wanted] : undefined;
    const field = base.resolve(name);
    const type = own ?? field?.type;
    if (type === undefined)
        return undefined;
    // The needles of a field are those of records, of which an alert has no text; and what no record carries may be in
    // an alert.
    return {
        name,
        type,
        get: (event) => {
            const document = alertDocumentOf(event);
            if (document === undefined)
                return field?.get(event);
            return document.own.get(wanted) ?? inheritedValue(document, field);
        },
        ignoreAbove: field?.ignoreAbove,
        absent: own === undefined ? field?.absent : undefined,
    };
}
function originalField(name, field) {
    if (field === undefined)
        return undefined;
    return {
        name,
        type: field.type,
        get: (event) => {
            const document = alertDocumentOf(event);
            return document === undefined ? undefined : inheritedValue(document, field);
        },
    };
}
function inheritedValue({ sources }, field) {
    const [only] = sources;
    if (field === undefined || only === undefined)
        return undefined;
    if (sources.length === 1)
        return valueIn(only, field);
    const value = agreedValue(sources.map((source) => valueIn(source, field)));
    return typeof value === 'object' && value.length === 0 ? undefined : value;
}
/** The event may be an alert itself. */
function valueIn(source, field) {
    const document = alertDocumentOf(source);
    if (document === undefined)
        return field.get(source);
    return document.own.get(field.name) ?? inheritedValue(document, field);
}
// The names of the old index of signals, which are aliases in the new one.
const oldNames = {
    'signal.status': 'kibana.alert.workflow_status',
    'signal.rule.id': 'kibana.alert.rule.uuid',
    'signal.rule.severity': 'kibana.alert.severity',
    'signal.rule.risk_score': 'kibana.alert.risk_score',
};
function currentName(name) {
    if (Object.hasOwn(oldNames, name))
        return oldNames[name] ?? name;
    return name.startsWith('signal.') ? `kibana.alert.${name.slice('signal.'.length)}` : name;
}
/** The fields that the SIEM writes into an alert, with their types. */
export const alertFieldTypes = {
    _id: 'keyword',
    _index: 'keyword',
    '@timestamp': 'date',
    'event.kind': 'keyword',
    'kibana.space_ids': 'keyword',
    'kibana.alert.uuid': 'keyword',
    'kibana.alert.status': 'keyword',
    'kibana.alert.workflow_status': 'keyword',
    'kibana.alert.depth': 'long',
    'kibana.alert.start': 'date',
    'kibana.alert.last_detected': 'date',
    'kibana.alert.original_time': 'date',
    'kibana.alert.reason': 'keyword',
    'kibana.alert.severity': 'keyword',
    'kibana.alert.risk_score': 'double',
    'kibana.alert.building_block_type': 'keyword',
    'kibana.alert.group.id': 'keyword',
    'kibana.alert.ancestors.id': 'keyword',
    'kibana.alert.ancestors.type': 'keyword',
    'kibana.alert.ancestors.rule': 'keyword',
    'kibana.alert.ancestors.depth': 'long',
    'kibana.alert.new_terms': 'keyword',
    'kibana.alert.threshold_result.count': 'long',
    'kibana.alert.threshold_result.terms.field': 'keyword',
    'kibana.alert.threshold_result.terms.value': 'keyword',
    'kibana.alert.threshold_result.cardinality.field': 'keyword',
    'kibana.alert.threshold_result.cardinality.value': 'long',
    'kibana.alert.rule.name': 'keyword',
    'kibana.alert.rule.rule_id': 'keyword',
    'kibana.alert.rule.uuid': 'keyword',
    'kibana.alert.rule.type': 'keyword',
    'kibana.alert.rule.description': 'keyword',
    'kibana.alert.rule.tags': 'keyword',
    'kibana.alert.rule.severity': 'keyword',
    'kibana.alert.rule.risk_score': 'double',
    'kibana.alert.rule.producer': 'keyword',
    'kibana.alert.rule.consumer': 'keyword',
    'kibana.alert.rule.building_block_type': 'keyword',
    'kibana.alert.rule.execution.timestamp': 'date',
    'kibana.alert.rule.threat.tactic.id': 'keyword',
    'kibana.alert.rule.threat.tactic.name': 'keyword',
    'kibana.alert.rule.threat.technique.id': 'keyword',
    'kibana.alert.rule.threat.technique.name': 'keyword',
    'kibana.alert.rule.threat.technique.subtechnique.id': 'keyword',
    'kibana.alert.rule.threat.technique.subtechnique.name': 'keyword',
};
//# sourceMappingURL=alert-field-source.js.map