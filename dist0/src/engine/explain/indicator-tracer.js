import { alertValue, fieldColumns } from '../field-columns.js';
import { clauseTracer } from './condition.js';
/** What a threat_match rule wants beside its query: an indicator that holds the event's values.
 * `find` gives the indicators of an event. */
export function indicatorTracer({ mapping, span }, fields, find) {
    const text = `an indicator has ${mapping.map(alternativeText).join(' or ')}`;
    const names = new Set(mapping.flatMap((entries) => entries.map(({ field }) => field)));
    const columns = fieldColumns([...names], fields);
    return clauseTracer((event) => ({
        kind: 'one',
        text,
        span,
        result: find(event).length > 0,
        met: columns.map(({ name, type, get }) => ({
            field: name,
            value: alertValue(get(event), type),
        })),
        parts: [],
    }));
}
function alternativeText(entries) {
    return entries
        .map(({ field, indicatorField, negate }) => negate ? `not ${field} in ${indicatorField}` : `${field} in ${indicatorField}`)
        .join(' and ');
}
//# sourceMappingURL=indicator-tracer.js.map