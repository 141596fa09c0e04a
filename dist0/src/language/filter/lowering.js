import { queryTextOf } from '../../diagnostic/span.js';
import { allOf, anyOf, isTrueOf, literal, notOf } from '../expression/build.js';
import { isLeaf, rangeLeaf } from '../kql/leaf.js';
import { lowerKql } from '../kql/lowering.js';
import { parseKql } from '../kql/parser.js';
import { globMatcher } from '../lucene/glob-matcher.js';
import { parseGlob } from '../lucene/glob.js';
import { lowerLucene } from '../lucene/lowering.js';
import { parseLucene } from '../lucene/parser.js';
import { regexpMatcher } from '../lucene/regexp-matcher.js';
import { refuseNow } from '../refuse-now.js';
import { unknownField } from '../unknown-field.js';
/** Lowers a filter for a view's fields, as Elasticsearch runs it: leaves are two-valued, a missing field is false.
 * @throws TrailproofError KQL_NOW_UNSUPPORTED, and for queries in it as their languages do */
export function lowerFilter(filter, fields, { now } = {}) {
    const warnings = [];
    return { expression: lower(filter, { fields, now, warnings }), warnings };
}
function lower(filter, context) {
    const { span } = filter;
    switch (filter.kind) {
        case 'everything':
            return literal(true, span);
        case 'and':
            return allOf(filter.operands.map((operand) => lower(operand, context)), span);
        case 'or':
            return anyOf(filter.operands.map((operand) => lower(operand, context)), span);
        case 'not':
            return notOf(lower(filter.operand, context), span);
        case 'exists':
            return lowerExists(filter, context);
        case 'phrases':
            return lowerPhrases(filter, context);
        case 'wildcard':
        case 'regexp':
            return lowerPattern(filter, context);
        case 'range':
            return lowerRange(filter, context);
        case 'query':
            return lowerQuery(filter, context);
        case 'nested':
            return lowerNested(filter, context);
    }
}
function targetOf(name, span, { fields, warnings }) {
    const type = fields.resolve(name)?.type;
    if (type === undefined) {
        const effect = 'The condition never holds.';
        warnings.push(unknownField(name, { span, known: fields.known(), effect }));
    }
    const node = { kind: 'field', name, optional: false, indexed: true, span };
    return { name, type: type ?? 'keyword', node };
}
function lowerExists({ field, span }, context) {
    return { kind: 'presence', operand: targetOf(field, span, context).node, span };
}
function lowerPhrases(filter, context) {
    const { field, values, words, span } = filter;
    const target = targetOf(field, span, context);
    const leaves = values.map((value) => {
        const text = String(value);
        if (context.now === undefined)
            refuseNow(text, { type: target.type, span });
        const wanted = { kind: 'text', text, quoted: words !== true, span };
        return fitting(isLeaf(target, wanted, { span, now: context.now }), { target, text, context });
    });
    return anyOf(leaves, span);
}
function lowerPattern(filter, context) {
    const { field, pattern, ignoreCase, span } = filter;
    const { node } = targetOf(field, span, context);
    const matcher = filter.kind === 'regexp'
        ? regexpMatcher(pattern, { ignoreCase, span })
        : globMatcher(parseGlob(pattern, { questionMark: true, backslash: true }), { ignoreCase });
    return isTrueOf({ kind: 'pattern', operand: node, text: pattern, matcher, many: 'any', span }, span);
}
function lowerRange({ field, bounds, span }, context) {
    const target = targetOf(field, span, context);
    const leaves = bounds.map(({ operator, value }) => {
        const text = String(value);
        if (context.now === undefined)
            refuseNow(text, { type: target.type, span });
        const name = { kind: 'text', text: field, quoted: true, span };
        const limit = { kind: 'text', text, quoted: true, span };
        const range = { kind: 'range', field: name, operator, value: limit, span };
        return fitting(rangeLeaf(target, range, context.now), { target, text, context });
    });
    return allOf(leaves, span);
}
function lowerQuery(filter, context) {
    const { language, text, span } = filter;
    const query = inPlace(text, span);
    const { expression, warnings } = language === 'lucene'
        ? lowerLucene(parseLucene(query), context.fields)
        : lowerKql(parseKql(query), context.fields, { now: context.now });
    context.warnings.push(...warnings);
    return expression;
}
/** A text whose every part stands at one place: the filter that holds it. */
function inPlace(text, span) {
    return { ...queryTextOf(text, span.source.name), spanOf: () => span };
}
function lowerNested({ path, operand, span }, context) {
    const nested = context.fields.nested?.(path);
    if (nested === undefined) {
        // Kibana lets Elasticsearch pass over a nested field that no index maps.
        targetOf(path, span, context);
        return literal(false, span);
    }
    const inner = lower(operand, { ...context, fields: nested.fields });
    return { kind: 'nested', path, operand: inner, span };
}
function fitting(leaf, { target, text, context }) {
    if (leaf !== undefined)
        return leaf;
    const { span } = target.node;
    context.warnings.push({
        severity: 'warning',
        code: 'VALUE_UNFIT',
        message: `${JSON.stringify(text)} cannot be a value of "${target.name}" (${target.type}). The condition never holds.`,
        span,
    });
    return literal(false, span);
}
//# sourceMappingURL=lowering.js.map