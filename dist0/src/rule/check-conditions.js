import { findingOf } from '../diagnostic/finding.js';
import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { jsonFieldSource } from '../language/json-field-source.js';
import { compileIndicatorQuery } from './compile-indicator-query.js';
import { compileRuleCondition } from './compile-rule-condition.js';
/** Checks what stands beside a rule's query: filters, exceptions, the query on indicators; and what a run will need
 * that no file of rules holds. `fieldsKnown` says whether the view maps what the rule reads, `hasIndicators` whether the runs will have some. */
export function checkConditions(rule, fields, options) {
    const found = attempt(() => compileRuleCondition(rule, fields));
    return [
        ...found.filter(({ code }) => options.fieldsKnown || !fieldCodes.has(code)),
        ...indicatorFindings(rule),
        ...needs(rule, options),
    ];
}
const fieldCodes = new Set(['FIELD_UNKNOWN', 'VALUE_UNFIT']);
function attempt(compile) {
    try {
        return compile()?.warnings ?? [];
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        return [findingOf(error)];
    }
}
/** Which fields indicators have is not known before there are some. */
function indicatorFindings(rule) {
    if (rule.type !== 'threat_match')
        return [];
    const found = attempt(() => compileIndicatorQuery(rule, jsonFieldSource({}), { now: 0 }));
    return found.filter(({ code }) => !fieldCodes.has(code));
}
function needs(rule, { hasIndicators }) {
    const findings = [];
    if (rule.type === 'threat_match' && !hasIndicators) {
        findings.push({
            severity: 'warning',
            code: 'RULE_NEEDS_INDICATORS',
            message: 'The rule compares events with threat indicators: it runs only with a file of them.',
            span: rule.span,
            hint: 'Give --indicators FILE, one indicator a line.',
        });
    }
    const missing = rule.missingExceptions ?? [];
    if (missing.length > 0) {
        findings.push({
            severity: 'warning',
            code: 'RULE_NEEDS_EXCEPTIONS',
            message: `The rule has exceptions that are kept in Kibana: ${missing.join(', ')}.`,
            span: rule.span,
            hint: 'Export them and give --exceptions FILE.',
        });
    }
    return findings;
}
//# sourceMappingURL=check-conditions.js.map