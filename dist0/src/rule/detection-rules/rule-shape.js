import { z } from 'zod';
import { count, filledText, interval, lookBack, texts } from './leaf-shapes.js';
import { metadataShape } from './metadata-shape.js';
import { threatShape } from './threat-shape.js';
const duration = z.strictObject({ unit: z.enum(['s', 'm', 'h']), value: count });
const suppression = z.strictObject({
    group_by: z.array(filledText).min(1).max(3),
    duration: duration.optional(),
    missing_fields_strategy: z.enum(['suppress', 'doNotSuppress']).optional(),
});
const anyTables = z.array(z.record(z.string(), z.unknown()));
const severity = z.enum(['low', 'medium', 'high', 'critical']);
const severityMapping = z.strictObject({
    field: filledText,
    operator: z.literal('equals').optional(),
    value: z.string(),
    severity,
});
const riskScoreMapping = z.strictObject({
    field: filledText,
    operator: z.literal('equals').optional(),
    value: z.string().optional(),
    risk_score: z.int().optional(),
});
const exceptionList = z.strictObject({
    id: z.string().optional(),
    list_id: filledText,
    namespace_type: z.enum(['agnostic', 'single']).optional(),
    type: z.string().optional(),
});
const common = {
    name: filledText,
    author: texts.optional(),
    description: filledText,
    rule_id: filledText.max(256),
    risk_score: z.int().min(0).max(100),
    severity,
    from: lookBack.optional(),
    interval: interval.optional(),
    to: z.string().optional(),
    max_signals: count.optional(),
    timestamp_override: filledText.optional(),
    timestamp_override_fallback_disabled: z.boolean().optional(),
    building_block_type: z.enum(['default']).optional(),
    threat: z.array(threatShape).optional(),
    threat_mappings: anyTables.optional(),
    actions: anyTables.optional(),
    enabled: z.boolean().optional(),
    exceptions_list: z.array(exceptionList).optional(),
    false_positives: texts.optional(),
    filters: anyTables.optional(),
    investigation_fields: z.strictObject({ field_names: z.array(filledText) }).optional(),
    license: z.string().optional(),
    meta: z.record(z.string(), z.unknown()).optional(),
    note: z.string().optional(),
    references: texts.optional(),
    related_integrations: anyTables.optional(),
    required_fields: anyTables.optional(),
    response_actions: anyTables.optional(),
    revision: z.int().optional(),
    risk_score_mapping: z.array(riskScoreMapping).optional(),
    rule_name_override: z.string().optional(),
    setup: z.string().optional(),
    severity_mapping: z.array(severityMapping).optional(),
    tags: texts.optional(),
    throttle: z.string().optional(),
    timeline_id: z.string().optional(),
    timeline_title: z.string().optional(),
    version: count.optional(),
};
const queried = {
    ...common,
    query: z.string().refine((text) => text.trim() !== '', 'must not be empty'),
    index: texts.optional(),
    data_view_id: z.string().optional(),
    alert_suppression: suppression.optional(),
};
const kql = { ...queried, language: z.enum(['kuery', 'lucene']) };
const threshold = z.strictObject({
    field: z.union([z.string().transform(listOf), z.array(filledText).max(5)], {
        error: 'must be a list of at most 5 field names',
    }),
    value: count,
    cardinality: z.array(z.strictObject({ field: filledText, value: count })).optional(),
});
const newTerms = z.strictObject({
    field: z.literal('new_terms_fields'),
    value: z.array(filledText).min(1).max(3),
    history_window_start: z
        .array(z.strictObject({ field: z.literal('history_window_start'), value: lookBack }))
        .min(1)
        .max(1),
});
const threatMatch = {
    threat_query: z.string().max(100_000),
    threat_language: z.enum(['kuery', 'lucene']).optional(),
    threat_index: texts.optional(),
    threat_filters: anyTables.optional(),
    threat_indicator_path: filledText.optional(),
    threat_mapping: z
        .array(z.strictObject({
        entries: z
            .array(z.strictObject({
            field: filledText,
            value: filledText,
            type: z.literal('mapping').optional(),
            negate: z.boolean().optional(),
        }))
            .min(1),
    }))
        .min(1),
    concurrent_searches: count.optional(),
    items_per_search: count.optional(),
};
const shapes = {
    query: z.strictObject({ ...kql, type: z.literal('query') }),
    eql: z.strictObject({
        ...queried,
        type: z.literal('eql'),
        language: z.literal('eql'),
        event_category_override: filledText.optional(),
        timestamp_field: z.string().optional(),
        tiebreaker_field: z.string().optional(),
    }),
    esql: z.strictObject({ ...queried, type: z.literal('esql'), language: z.literal('esql') }),
    threshold: z.strictObject({
        ...kql,
        type: z.literal('threshold'),
        threshold,
        alert_suppression: z.strictObject({ duration }).optional(),
    }),
    threat_match: z.strictObject({ ...kql, type: z.literal('threat_match'), ...threatMatch }),
    new_terms: z.strictObject({ ...kql, type: z.literal('new_terms'), new_terms: newTerms }),
};
/** The rule types that run, in the order of Elastic's documentation. */
export const ruleTypes = [
    'query',
    'eql',
    'esql',
    'threshold',
    'threat_match',
    'new_terms',
];
const fileShapes = {
    query: fileShape(shapes.query),
    eql: fileShape(shapes.eql),
    esql: fileShape(shapes.esql),
    threshold: fileShape(shapes.threshold),
    threat_match: fileShape(shapes.threat_match),
    new_terms: fileShape(shapes.new_terms),
};
/** The shape of a file whose rule has the given type. */
export function fileShapeOf(type) {
    return fileShapes[type];
}
/** The shape of a file whose type does not run: what every rule has, and anything else. */
export const otherFileShape = fileShape(z.looseObject(common));
/** The types whose rules may have a key, to explain a key in a rule of another type. */
export function typesWithKey(key) {
    return ruleTypes.filter((type) => Object.hasOwn(shapes[type].shape, key));
}
function fileShape(rule) {
    return z.strictObject({
        metadata: metadataShape.optional(),
        transform: z.record(z.string(), z.unknown()).optional(),
        rule,
    });
}
function listOf(text) {
    return text === '' ? [] : [text];
}
//# sourceMappingURL=rule-shape.js.map