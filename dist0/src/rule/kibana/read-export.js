import { readRuleDocument } from '../detection-rules/read-rule-file.js';
import { jsonDocument, readJsonParts } from '../json/json-lines.js';
import { isTable } from '../plain-table.js';
import { exportRule } from './export-rule.js';
/** Reads the rules that Kibana exports: one JSON object a line, exception lists and a summary behind them.
 * The rule of a file with one rule has the file's stem as its short name, several have `stem#rule_id`.
 * @example readExport({ name: 'my-rules.ndjson', text }, { stem: 'my-rules', contentHash }).rules */
export function readExport(source, file) {
    const { parts, findings } = readJsonParts(source);
    const rules = parts.filter((part) => kindOf(part.value) === 'rule');
    const isOnly = rules.length === 1;
    return {
        rules: rules.map((part) => readRule(part, { ...file, isOnly })),
        exceptions: parts.filter((part) => kindOf(part.value) === 'exception'),
        findings: [...findings, ...parts.flatMap((part) => strange(part, rules.length))],
    };
}
function readRule(part, file) {
    const { source, node, value } = part;
    const id = isTable(value) ? (value['rule_id'] ?? value['ruleId']) : undefined;
    const name = typeof id === 'string' ? id : `line-${source.firstLine ?? 1}`;
    const shortName = file.isOnly ? file.stem : `${file.stem}#${name}`;
    const line = node.kind === 'object' ? exportRule(node) : node;
    const identity = { shortName, contentHash: file.contentHash };
    return { shortName, ...readRuleDocument(jsonDocument(source, line), identity) };
}
function kindOf(value) {
    if (!isTable(value))
        return 'unknown';
    if ('rule_id' in value || 'ruleId' in value)
        return 'rule';
    if ('list_id' in value)
        return 'exception';
    if ('exported_count' in value || 'exported_rules_count' in value)
        return 'summary';
    if (!('attributes' in value))
        return 'type' in value && 'name' in value ? 'rule' : 'unknown';
    return value['type'] === 'action' ? 'connector' : 'saved-object';
}
function strange({ source, node, value }, rules) {
    const span = { source, start: node.place[0], end: node.place[0] + 1 };
    switch (kindOf(value)) {
        case 'rule':
        case 'exception':
        case 'connector':
            return [];
        case 'summary':
            return isTable(value) ? countsOf(value, rules, span) : [];
        case 'saved-object':
            return [
                {
                    severity: 'unsupported',
                    code: 'RULE_FORMAT_UNSUPPORTED',
                    message: 'Saved objects of Kibana are not read as rules.',
                    span,
                    hint: 'Export the rules from the page of detection rules, or by its API.',
                },
            ];
        case 'unknown':
            return [
                {
                    severity: 'error',
                    code: 'RULE_VALUE_INVALID',
                    message: 'This is no rule, no exception list and no summary of an export.',
                    span,
                },
            ];
    }
}
/** A summary that counts more rules than there are: the export was cut. */
function countsOf(summary, rules, span) {
    const told = summary['exported_rules_count'];
    if (typeof told !== 'number' || told === rules)
        return [];
    return [
        {
            severity: 'warning',
            code: 'RULE_EXPORT_INCOMPLETE',
            message: `The export tells of ${told} rules, and ${rules} are here.`,
            span,
        },
    ];
}
//# sourceMappingURL=read-export.js.map