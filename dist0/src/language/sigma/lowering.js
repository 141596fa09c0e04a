import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { allOf, anyOf, isTrueOf, literal, notOf } from '../expression/build.js';
import { foldCase } from '../fold-case.js';
import { globMatcher } from '../lucene/glob-matcher.js';
import { numberOf, relationOf, timePartOf } from './functions.js';
import { mappedNames } from './mapping.js';
import { everyField } from './read-item.js';
import { regexMatcher } from './regex-matcher.js';
import { plainText } from './sigma-string.js';
/** Lowers a detection: each leaf is true or false, any value of a list suffices, a missing field is false (so `not` of
 * it is true). */
export function lowerSigma(detection, mapping) {
    const searches = new Map(detection.selections.map(({ name, search }) => [name, search]));
    return lowerCondition(detection.condition, (name, span) => {
        const search = searches.get(name);
        if (search !== undefined)
            return lowerSearch(search, mapping);
        throw new TrailproofError('INTERNAL', `The search identifier "${name}" was not read.`, { span });
    });
}
function lowerCondition(tree, searchOf) {
    const { span } = tree;
    switch (tree.kind) {
        case 'name':
            return searchOf(tree.name, span);
        case 'of': {
            const searches = tree.names.map((name) => searchOf(name, span));
            return tree.quantifier === 'all' ? allOf(searches, span) : anyOf(searches, span);
        }
        case 'not':
            return notOf(lowerCondition(tree.operand, searchOf), span);
        case 'and':
            return allOf(tree.operands.map((operand) => lowerCondition(operand, searchOf)), span);
        case 'or':
            return anyOf(tree.operands.map((operand) => lowerCondition(operand, searchOf)), span);
    }
}
function lowerSearch(search, mapping) {
    if (search.kind === 'item')
        return lowerItem(search, mapping);
    const parts = search.parts.map((part) => lowerSearch(part, mapping));
    return search.kind === 'all' ? allOf(parts, search.span) : anyOf(parts, search.span);
}
function lowerItem(item, mapping) {
    const { span, link, negated } = item;
    const field = item.field ?? everyField;
    const groups = link === 'all' ? item.values.map((value) => [value]) : [item.values];
    const parts = groups.map((values) => {
        const tests = values.flatMap(({ alternatives, span }) => alternatives.map((test) => ({ test, span })));
        return anyOf(lowerTests(tests, { field, mapping, span }), span);
    });
    const whole = allOf(parts, span);
    return negated ? notOf(whole, span) : whole;
}
/** Whole texts are looked up together, the rest one by one. */
function lowerTests(tests, item) {
    const words = new Map();
    const others = [];
    for (const placed of tests) {
        const { test } = placed;
        const isWord = test.kind === 'text' && plainText(test.glob) !== undefined;
        if (!isWord)
            others.push(placed);
        else
            words.set(test.cased, [...(words.get(test.cased) ?? []), placed]);
    }
    const names = mappedNames(item.field, item.mapping);
    const lookups = [...words].flatMap(([cased, placed]) => names.map((name) => lookup(fieldNode(name, item.span), placed, { cased, span: item.span })));
    return [...lookups, ...others.map(({ test, span }) => onNames(names, test, { ...item, span }))];
}
function lookup(operand, placed, { cased, span }) {
    const items = placed.flatMap((one) => {
        const text = one.test.kind === 'text' ? plainText(one.test.glob) : undefined;
        return text === undefined ? [] : [literal(text, one.span)];
    });
    const membership = {
        kind: 'membership',
        operand,
        items,
        many: 'any',
        ignoreCase: !cased,
        folding: 'unicode',
        span,
    };
    return isTrueOf(membership, span);
}
/** One of a field's names suffices, but it is missing only where all of them are. */
function onNames(names, test, item) {
    const leaves = names.map((name) => lowerTest(test, fieldNode(name, item.span), item));
    const isAbsence = test.kind === 'null' || (test.kind === 'exists' && !test.wanted);
    return isAbsence ? allOf(leaves, item.span) : anyOf(leaves, item.span);
}
function lowerTest(test, field, item) {
    const { span } = item;
    switch (test.kind) {
        case 'text': {
            const matcher = globMatcher(test.glob, { ignoreCase: !test.cased, fold: foldCase });
            return matched(field, { text: test.written, matcher, span });
        }
        case 'regex': {
            const matcher = regexMatcher(test.pattern, { flags: test.flags, span });
            return matched(field, { text: test.pattern, matcher, span });
        }
        case 'number': {
            const { operator, value, part } = test;
            const read = part === undefined ? numberOf : timePartOf[part];
            const left = { kind: 'call', function: read, arguments: [field], span };
            const right = literal(value, span);
            return isTrueOf({ kind: 'compare', operator, left, right, many: 'any', ignoreCase: false, span }, span);
        }
        case 'null':
            return notOf({ kind: 'presence', operand: field, span }, span);
        case 'exists': {
            const there = { kind: 'presence', operand: field, orNull: true, span };
            return test.wanted ? there : notOf(there, span);
        }
        case 'cidr':
            return isTrueOf({ kind: 'cidr', operand: field, networks: [test.network], many: 'any', span }, span);
        case 'reference':
            return anyOf(mappedNames(test.field, item.mapping).map((name) => related(test, field, fieldNode(name, span))), span);
    }
}
function related(test, field, other) {
    const { span } = other;
    const relation = relationOf(test.manner, test.cased);
    return isTrueOf({ kind: 'call', function: relation, arguments: [field, other], span }, span);
}
function matched(operand, { text, matcher, span, }) {
    return isTrueOf({ kind: 'pattern', operand, text, matcher, many: 'any', span }, span);
}
function fieldNode(name, span) {
    return { kind: 'field', name, optional: true, span };
}
//# sourceMappingURL=lowering.js.map