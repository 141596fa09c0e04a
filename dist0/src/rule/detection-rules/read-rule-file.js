import { findingOf } from '../../diagnostic/finding.js';
import { didYouMean } from '../../diagnostic/nearest-name.js';
import { isTrailproofError } from '../../diagnostic/trailproof-error.js';
import { lintRule } from '../lint-rule.js';
import { checkToml } from '../toml/checked-toml.js';
import { readFilters } from '../kibana/read-filters.js';
import { parseToml } from '../toml/toml-document.js';
import { buildRule } from './build-rule.js';
import { fileShapeOf, otherFileShape, ruleTypes, typesWithKey, } from './rule-shape.js';
import { ruleTable } from './rule-table.js';
import { unmodelledOptions } from './unmodelled-options.js';
/** Reads a rule in the TOML form of Elastic's detection-rules repository, with all findings in file order.
 * @example readRuleFile({ name: 'rules/a.toml', text }, { shortName: 'a', contentHash }) */
export function readRuleFile(source, identity) {
    const document = parsed(source);
    if ('findings' in document)
        return document;
    const deprecated = textAt(document, ['metadata', 'maturity']) === 'deprecated';
    return { ...readRuleDocument(document, identity), ...(deprecated ? { deprecated } : {}) };
}
/** Reads a rule whose table stands under `rule` of a document, whatever text that was made of. */
export function readRuleDocument(document, identity) {
    const type = textAt(document, ['rule', 'type']);
    const runs = ruleTypes.find((known) => known === type);
    return runs === undefined
        ? { findings: inFileOrder(otherType(document, type)) }
        : readRunningType(document, runs, identity);
}
const codes = { syntax: 'RULE_TOML_SYNTAX', depth: 'RULE_NESTED_TOO_DEEP' };
function parsed(source) {
    try {
        return parseToml(source, codes);
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        return { findings: [findingOf(error)] };
    }
}
function readRunningType(document, type, identity) {
    const checked = checkToml(document, fileShapeOf(type), checkOptions(type));
    const query = document.queryAt(['rule', 'query']);
    const override = textAt(document, ['rule', 'event_category_override']);
    const filters = readFilters(document, ['rule', 'filters']);
    const threatFilters = readFilters(document, ['rule', 'threat_filters']);
    const unmodelled = [
        ...unmodelledOptions(document),
        ...filters.findings,
        ...threatFilters.findings,
    ];
    const findings = inFileOrder([...checked.findings, ...unmodelled]);
    const draft = query === undefined
        ? undefined
        : {
            type,
            query,
            language: isLucene(document) ? 'lucene' : undefined,
            categoryField: override ?? 'event.category',
            index: indexOf(document),
        };
    if (checked.data === undefined || draft === undefined || unmodelled.length > 0) {
        return { draft, findings };
    }
    const { filter } = filters;
    const indicatorFilter = threatFilters.filter;
    const rule = buildRule(checked.data.rule, { document, draft, identity, filter, indicatorFilter });
    const lint = lintRule(rule, document);
    const wrong = lint.some(({ severity }) => severity === 'error');
    return { rule: wrong ? undefined : rule, draft, findings: inFileOrder([...findings, ...lint]) };
}
function checkOptions(type) {
    return {
        missing: 'RULE_KEY_MISSING',
        unknown: 'RULE_KEY_UNKNOWN',
        invalid: 'RULE_VALUE_INVALID',
        hintForKey: (path) => hintForKey(path, type),
    };
}
function hintForKey(path, type) {
    if (path.length !== 2 || path[0] !== 'rule')
        return undefined;
    const others = typesWithKey(String(path[1]));
    if (others.length === 0)
        return undefined;
    return `It belongs to rules of type ${others.join(', ')}; this one has type ${type}.`;
}
// Types of the SIEM that cannot run here, each by name.
const refusedTypes = {
    machine_learning: {
        code: 'MACHINE_LEARNING_UNSUPPORTED',
        message: 'Rules of type machine_learning read the results of an anomaly job, which no log holds.',
    },
    saved_query: {
        code: 'SAVED_QUERY_UNSUPPORTED',
        message: 'Rules of type saved_query keep their query in Kibana, not in the file.',
    },
};
function otherType(document, type) {
    const checked = checkToml(document, otherFileShape, checkOptions('query'));
    if (type === undefined)
        return [...checked.findings, ...missingType(document)];
    const span = document.placeOf(['rule', 'type']);
    const refused = Object.hasOwn(refusedTypes, type) ? refusedTypes[type] : undefined;
    if (refused !== undefined) {
        return [...checked.findings, { severity: 'unsupported', ...refused, span }];
    }
    const unknown = {
        severity: 'error',
        code: 'RULE_TYPE_UNKNOWN',
        message: `There is no rule type "${type}".`,
        span,
        hint: didYouMean(type, [...ruleTypes, ...Object.keys(refusedTypes)]) ??
            `The types are ${ruleTypes.join(', ')}.`,
    };
    return [...checked.findings, unknown];
}
function missingType(document) {
    // Where [rule] is missing or no table, that is said already.
    if (ruleTable(document) === undefined)
        return [];
    const path = ['rule', 'type'];
    const written = document.has(path);
    return [
        {
            severity: 'error',
            code: written ? 'RULE_VALUE_INVALID' : 'RULE_KEY_MISSING',
            message: written ? '"rule.type" must be text.' : '"rule.type" is missing.',
            span: document.keyPlaceOf(path),
        },
    ];
}
function indexOf(document) {
    const index = ruleTable(document)?.['index'];
    return Array.isArray(index) ? index.filter((pattern) => typeof pattern === 'string') : [];
}
function isLucene(document) {
    return textAt(document, ['rule', 'language']) === 'lucene';
}
function textAt(document, path) {
    return document.queryAt(path)?.text;
}
function inFileOrder(findings) {
    return findings.toSorted((left, right) => (left.span?.start ?? 0) - (right.span?.start ?? 0));
}
//# sourceMappingURL=read-rule-file.js.map