import { days, hours, minutes, seconds } from '../../time/duration.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { techniqueClaims } from './technique-claims.js';
/** Makes the rule of a checked file, with Kibana's defaults where the file is silent. */
export function buildRule(raw, origin) {
    const common = commonOf(raw, origin);
    const { query, language, categoryField } = origin.draft;
    if (raw.type === 'eql')
        return { ...common, type: raw.type, query, categoryField };
    if (raw.type === 'threshold') {
        return { ...common, type: raw.type, query, language, threshold: thresholdOf(raw.threshold) };
    }
    if (raw.type === 'new_terms') {
        const { value: newTerms, history_window_start: starts } = raw.new_terms;
        const history = starts[0]?.value ?? days(7);
        return { ...common, type: raw.type, query, language, newTerms, history };
    }
    if (raw.type === 'threat_match') {
        const { indicators, mapping } = threatOf(raw, origin);
        return { ...common, type: raw.type, query, language, indicators, mapping };
    }
    if (raw.type === 'esql')
        return { ...common, type: raw.type, query };
    return { ...common, type: raw.type, query, language };
}
function threatOf(raw, { document, indicatorFilter }) {
    const query = document.queryAt(['rule', 'threat_query']);
    if (query === undefined)
        throw new TrailproofError('INTERNAL', 'A threat query was no text.');
    return {
        indicators: {
            query,
            language: raw.threat_language ?? 'kuery',
            filter: indicatorFilter,
            path: raw.threat_indicator_path ?? 'threat.indicator',
        },
        mapping: raw.threat_mapping.map(({ entries }) => entries.map(({ field, value, negate = false }) => ({ field, indicatorField: value, negate }))),
    };
}
function commonOf(raw, { document, identity, filter }) {
    const threats = raw.threat ?? [];
    return {
        id: raw.rule_id,
        shortName: identity.shortName,
        name: raw.name,
        description: raw.description,
        file: document.source.name,
        version: raw.version,
        severity: raw.severity,
        riskScore: raw.risk_score,
        techniques: techniqueClaims(threats),
        threat: threats.map(threatEntry),
        tags: raw.tags ?? [],
        // Kibana's defaults: every five minutes, looking back six.
        interval: raw.interval ?? minutes(5),
        lookBack: raw.from ?? minutes(6),
        timestampOverride: raw.timestamp_override,
        maxSignals: raw.max_signals ?? 100,
        buildingBlock: raw.building_block_type !== undefined,
        suppression: raw.alert_suppression && suppressionOf(raw.alert_suppression),
        index: raw.index ?? [],
        filter,
        exceptionLists: (raw.exceptions_list ?? []).map((list) => list.list_id),
        overrides: overridesOf(raw),
        overrideRequired: raw.timestamp_override_fallback_disabled === true ? true : undefined,
        span: document.keyPlaceOf(['rule']),
        contentHash: identity.contentHash,
    };
}
function threatEntry({ tactic, technique = [] }) {
    const named = ({ id, name }) => ({
        id,
        ...(name === undefined ? {} : { name }),
    });
    return {
        tactic: named(tactic),
        techniques: technique.map(named),
        subtechniques: technique.flatMap(({ subtechnique = [] }) => subtechnique.map(named)),
    };
}
/** Undefined where the rule takes nothing from its events. */
function overridesOf(raw) {
    const severity = raw.severity_mapping ?? [];
    const riskScoreField = raw.risk_score_mapping?.[0]?.field;
    const nameField = raw.rule_name_override === '' ? undefined : raw.rule_name_override;
    if (severity.length === 0 && riskScoreField === undefined && nameField === undefined) {
        return undefined;
    }
    return { severity, riskScoreField, nameField };
}
const unitLengths = { s: seconds(1), m: minutes(1), h: hours(1) };
function suppressionOf(raw) {
    return {
        groupBy: raw.group_by ?? [],
        duration: raw.duration && raw.duration.value * unitLengths[raw.duration.unit],
        missingFields: raw.missing_fields_strategy ?? 'suppress',
    };
}
function thresholdOf(raw) {
    // Kibana takes a list of cardinalities and obeys its first entry only.
    return { fields: raw.field, value: raw.value, cardinality: raw.cardinality?.[0] };
}
//# sourceMappingURL=build-rule.js.map