import { createHash } from 'node:crypto';
import { formatDuration } from '../time/duration.js';
/** What decides when a rule fires: members by Kibana's names, each as a text that is the same for what means the same.
 * Names, descriptions, severities and actions are left out. */
export function decisiveMembers(rule) {
    return {
        type: rule.type,
        language: languageOf(rule),
        // Where lines break and how far they are indented means nothing.
        query: rule.query.text.replaceAll(/\s+/g, ' ').trim(),
        index: [...rule.index].toSorted().join(', '),
        filters: filterText(rule.filter),
        interval: formatDuration(rule.interval),
        from: `now-${formatDuration(rule.lookBack)}`,
        timestamp_override: rule.timestampOverride ?? 'none',
        max_signals: String(rule.maxSignals),
        alert_suppression: suppressionText(rule),
        building_block_type: rule.buildingBlock ? 'default' : 'none',
        ...ownMembers(rule),
    };
}
/** The members in which two rules decide differently. */
export function compareRules(file, deployed) {
    const [ours, theirs] = [decisiveMembers(file), decisiveMembers(deployed)];
    return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((member) => {
        const [one, other] = [ours[member] ?? 'none', theirs[member] ?? 'none'];
        return one === other ? [] : [{ member, file: one, deployed: other }];
    });
}
/** SHA-256 (hex) of what decides when a rule fires. */
export function decisiveHash(rule) {
    return createHash('sha256')
        .update(JSON.stringify(decisiveMembers(rule)))
        .digest('hex');
}
function languageOf(rule) {
    if (rule.type === 'eql' || rule.type === 'esql')
        return rule.type;
    return 'language' in rule ? (rule.language ?? 'kuery') : 'kuery';
}
function ownMembers(rule) {
    switch (rule.type) {
        case 'threshold': {
            const { fields, value, cardinality } = rule.threshold;
            const distinct = cardinality === undefined ? '' : `, ${cardinality.value} of ${cardinality.field}`;
            return { threshold: `${value} by ${fields.join(', ') || 'nothing'}${distinct}` };
        }
        case 'new_terms':
            return {
                new_terms_fields: rule.newTerms.join(', '),
                history_window_start: `now-${formatDuration(rule.history)}`,
            };
        case 'threat_match':
            return {
                threat_query: rule.indicators.query.text.replaceAll(/\s+/g, ' ').trim(),
                threat_mapping: JSON.stringify(rule.mapping),
            };
        case 'eql':
            return { event_category_override: rule.categoryField };
        case 'query':
        case 'esql':
        case 'sigma':
        case 'sigma_correlation':
            return {};
    }
}
function suppressionText({ suppression }) {
    if (suppression === undefined)
        return 'none';
    const { groupBy, duration, missingFields } = suppression;
    const within = duration === undefined ? 'a run' : formatDuration(duration);
    return `by ${groupBy.join(', ') || 'nothing'} within ${within}, missing fields ${missingFields}`;
}
/** A filter without the places that it was read at. */
function filterText(filter) {
    if (filter === undefined)
        return 'none';
    return JSON.stringify(filter, (key, value) => (key === 'span' ? undefined : value));
}
//# sourceMappingURL=compare-rules.js.map