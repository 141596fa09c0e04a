import { valuesAt } from '../ecs/document-path.js';
import { isTable } from '../rule/plain-table.js';
import { readExport } from '../rule/kibana/read-export.js';
import { textAt } from './siem-hit.js';
/** What is read of a rule: what decides when it fires, and what no rule is without. Newer members of Kibana's are left out. */
const members = [
    'name',
    'description',
    'rule_id',
    'risk_score',
    'severity',
    'type',
    'version',
    'query',
    'language',
    'index',
    'filters',
    'from',
    'interval',
    'max_signals',
    'timestamp_override',
    'timestamp_override_fallback_disabled',
    'building_block_type',
    'threshold',
    'new_terms_fields',
    'history_window_start',
    'alert_suppression',
    'event_category_override',
    'tiebreaker_field',
    'timestamp_field',
    'data_view_id',
    'threat_query',
    'threat_language',
    'threat_index',
    'threat_mapping',
    'threat_filters',
    'threat_indicator_path',
    'anomaly_threshold',
    'machine_learning_job_id',
    'saved_id',
];
/** Reads a rule as Kibana's detection engine gives it. */
export function deployedRule(table) {
    const { version, exceptions_list: lists } = table;
    return {
        enabled: table['enabled'] === true,
        version: typeof version === 'number' ? version : undefined,
        interval: textIn(table, 'interval') ?? '5m',
        from: textIn(table, 'from') ?? 'now-6m',
        ...readRule(table),
        exceptionLists: (Array.isArray(lists) ? lists : []).flatMap((list) => {
            const listId = isTable(list) ? textIn(list, 'list_id') : undefined;
            if (!isTable(list) || listId === undefined)
                return [];
            return [{ listId, namespace: textIn(list, 'namespace_type') ?? 'single' }];
        }),
        lastRun: lastRunOf(table['execution_summary']),
    };
}
/** Reads a rule from an alert that it raised: Kibana copies the rule's parameters, its schedule stands beside them. */
export function ruleOfAlert(document) {
    const [parameters] = valuesAt(document, ['kibana', 'alert', 'rule', 'parameters']);
    if (!isTable(parameters))
        return undefined;
    const name = textAt(document, 'kibana.alert.rule.name');
    const interval = textAt(document, 'kibana.alert.rule.interval');
    return deployedRule({ ...parameters, name, interval, enabled: true });
}
function readRule(table) {
    const kept = Object.fromEntries(members.flatMap((member) => (Object.hasOwn(table, member) ? [[member, table[member]]] : [])));
    const source = { name: 'the deployed rule', text: JSON.stringify(kept) };
    const [read] = readExport(source, { stem: 'deployed', contentHash: '' }).rules;
    if (read?.rule !== undefined)
        return { rule: read.rule };
    return { unreadable: read?.findings[0]?.message ?? 'It is no rule.' };
}
/** `execution_summary.last_execution` of the detection engine's API. */
function lastRunOf(summary) {
    const last = isTable(summary) ? summary['last_execution'] : undefined;
    if (!isTable(last))
        return undefined;
    const at = textIn(last, 'date');
    const status = textIn(last, 'status');
    if (at === undefined || status === undefined)
        return undefined;
    return { at, status, message: textIn(last, 'message') ?? '' };
}
function textIn(table, member) {
    const value = table[member];
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=deployed-rule.js.map