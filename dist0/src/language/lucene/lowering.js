import { allOf, anyOf, isTrueOf, literal, notOf } from '../expression/build.js';
import { isLeaf, rangeLeaf } from '../kql/leaf.js';
import { refuseNow } from '../refuse-now.js';
import { unknownField } from '../unknown-field.js';
import { globMatcher } from './glob-matcher.js';
import { testOfGlob } from './glob-test.js';
import { parseGlob } from './glob.js';
import { regexpMatcher } from './regexp-matcher.js';
/** Lowers a tree of Lucene's query language for a view's fields. Values mean what they mean in KQL; only wildcards
 * know `?` as well.
 * @throws TrailproofError PATTERN_INVALID, PATTERN_UNSUPPORTED */
export function lowerLucene(tree, fields) {
    const warnings = [];
    const expression = lower(tree, { fields, warnings, isTop: true });
    return { expression, warnings };
}
function lower(tree, context) {
    switch (tree.kind) {
        case 'everything':
            return literal(true, tree.span);
        case 'clauses':
            return lowerClauses(tree, context);
        case 'exists':
            return anyOf(targetsOf(tree.field, tree.span, context).map(({ node }) => ({
                kind: 'presence',
                operand: node,
                span: tree.span,
            })), tree.span);
        case 'match':
            return lowerMatch(tree, context);
        case 'range':
            return lowerRange(tree, context);
    }
}
function lowerClauses({ clauses, span }, context) {
    const inner = { ...context, isTop: false };
    const of = (occur) => clauses.filter((clause) => clause.occur === occur).map(({ node }) => lower(node, inner));
    const must = of('must');
    const should = of('should');
    const mustNot = of('mustNot').map((operand) => notOf(operand, span));
    if (must.length === 0 && should.length === 0 && !context.isTop) {
        context.warnings.push({
            severity: 'warning',
            code: 'VALUE_UNFIT',
            message: 'In parentheses a negation alone matches nothing in Lucene.',
            span,
            hint: 'Write *:* in front of it, or take the parentheses away.',
        });
        return literal(false, span);
    }
    // What is merely wished for decides only where nothing is required.
    const wanted = must.length > 0 || should.length === 0 ? must : [anyOf(should, span)];
    return allOf([...wanted, ...mustNot], span);
}
function lowerMatch(tree, context) {
    const { field, span } = tree;
    const leaves = targetsOf(field, span, context).map((target) => matchLeaf(target, tree, context));
    return anyOf(leaves.filter((leaf) => leaf !== undefined), span);
}
function matchLeaf(target, { field, value, span }, context) {
    if (value.kind === 'wildcard' || value.kind === 'regexp') {
        const isText = value.kind === 'regexp';
        const matcher = isText
            ? regexpMatcher(value.text, { ignoreCase: false, span })
            : globMatcher(value.glob, { ignoreCase: false });
        const text = isText ? value.text : '';
        return isTrueOf({ kind: 'pattern', operand: target.node, text, matcher, many: 'any', span }, span);
    }
    refuseNow(value.text, { type: target.type, span });
    const quoted = value.kind === 'phrase';
    const wanted = { kind: 'text', text: value.text, quoted, span };
    const leaf = isLeaf(target, wanted, { span, now: undefined });
    if (leaf === undefined && field !== undefined)
        warnOfUnfit(target, value.text, context);
    return leaf;
}
function lowerRange(tree, context) {
    const { field, lower: from, upper: to, span } = tree;
    const ends = [];
    if (from !== undefined) {
        ends.push({ operator: from.inclusive ? '>=' : '>', text: from.text, span, context });
    }
    if (to !== undefined) {
        ends.push({ operator: to.inclusive ? '<=' : '<', text: to.text, span, context });
    }
    const leaves = targetsOf(field, span, context).map((target) => {
        if (ends.length === 0)
            return presenceOf(target, span);
        return allOf(ends.map((end) => rangeEnd(target, end)), span);
    });
    return anyOf(leaves, span);
}
function rangeEnd(target, { operator, text, span, context }) {
    refuseNow(text, { type: target.type, span });
    const name = { kind: 'text', text: target.name, quoted: true, span };
    const value = { kind: 'text', text, quoted: true, span };
    const leaf = rangeLeaf(target, { kind: 'range', field: name, operator, value, span }, undefined);
    if (leaf !== undefined)
        return leaf;
    warnOfUnfit(target, text, context);
    return literal(false, span);
}
function presenceOf(target, span) {
    return { kind: 'presence', operand: target.node, span };
}
/** The fields that a name stands for; every field where none is named. */
function targetsOf(field, span, context) {
    const { fields } = context;
    const isPattern = field === undefined || field.name.includes('*');
    const test = testOfGlob(parseGlob(field?.name ?? '*', { questionMark: false, backslash: false }));
    const names = isPattern ? [...fields.known()].filter(test) : [field.name];
    return names.map((name) => {
        const type = fields.resolve(name)?.type;
        if (type === undefined && field !== undefined)
            warnOfUnknown(field, context);
        const node = { kind: 'field', name, optional: false, indexed: true, span };
        return { name, type: type ?? 'keyword', node };
    });
}
function warnOfUnknown({ name, span }, { fields, warnings }) {
    const effect = 'The condition never holds.';
    const warning = unknownField(name, { span, known: fields.known(), effect });
    if (!warnings.some((each) => each.message === warning.message))
        warnings.push(warning);
}
function warnOfUnfit(target, text, { warnings }) {
    warnings.push({
        severity: 'warning',
        code: 'VALUE_UNFIT',
        message: `${JSON.stringify(text)} cannot be a value of "${target.name}" (${target.type}). The condition never holds.`,
        span: target.node.span,
    });
}
//# sourceMappingURL=lowering.js.map