import { parseDateMath } from '../date-math.js';
import { anyOf, isTrueOf, literal } from '../expression/build.js';
import { addressOrder, ipOrder, within } from '../expression/search-functions.js';
import { parseAddressOrNetwork } from '../../ip/network.js';
import { globMatcher } from '../lucene/glob-matcher.js';
import { isLiteralGlob, normalGlob } from '../lucene/glob.js';
import { anyWordMatcher, phraseMatcher, wordShapeMatcher } from '../lucene/text-field-matcher.js';
import { readNumber } from '../read-number.js';
/** Lowers `field: value`; undefined when the value cannot be one of the field's.
 * What a value means depends on the field's type: text, address or network, number, time span, words. */
export function isLeaf(field, value, context) {
    if (value.kind === 'wildcard')
        return wildcardLeaf(field, value.pieces, context.span);
    if (value.kind === 'constant' && value.value === null)
        return undefined;
    const text = textOf(value);
    switch (field.type) {
        case 'keyword':
        case 'constant_keyword':
        case 'wildcard':
        case 'version':
        case 'flattened':
            return compareLeaf(field.node, '==', text, context.span);
        case 'ip':
            return addressLeaf(field, text, context.span);
        case 'integer':
        case 'long':
        case 'double': {
            const number = readNumber(text);
            return number === undefined ? undefined : compareLeaf(field.node, '==', number, context.span);
        }
        case 'boolean':
            return text === 'true' || text === 'false'
                ? compareLeaf(field.node, '==', text === 'true', context.span)
                : undefined;
        case 'date':
            return dateLeaf(field, text, context);
        case 'text':
            return wordsLeaf(field, value, context.span);
        case 'object':
        case 'nested':
        case 'geo_point':
            return undefined;
    }
}
/** Lowers `field < value` and its like; undefined when the value cannot be one of the field's. */
export function rangeLeaf(field, { operator, value, span }, now) {
    const text = textOf(value);
    switch (field.type) {
        case 'keyword':
        case 'constant_keyword':
        case 'wildcard':
        case 'version':
        case 'flattened':
        case 'text':
            return compareLeaf(field.node, operator, text, span);
        case 'integer':
        case 'long':
        case 'double': {
            const number = readNumber(text);
            return number === undefined ? undefined : compareLeaf(field.node, operator, number, span);
        }
        case 'date': {
            const range = parseDateMath(text, now);
            if (range === undefined)
                return undefined;
            // Missing parts are rounded up for > and <=, down for >= and <.
            const limit = operator === '>' || operator === '<=' ? range.to : range.from;
            return compareLeaf(field.node, operator, limit, span);
        }
        case 'ip': {
            const order = addressOrder(text);
            if (order === undefined)
                return undefined;
            const operand = { kind: 'call', function: ipOrder, arguments: [field.node], span };
            return compareLeaf(operand, operator, order, span);
        }
        case 'boolean':
        case 'object':
        case 'nested':
        case 'geo_point':
            return undefined;
    }
}
/** The text of a value, whatever way it was written. */
export function textOf(value) {
    if (value.kind === 'wildcard')
        return value.pieces.join('*');
    return value.kind === 'constant' ? String(value.value) : value.text;
}
function compareLeaf(left, operator, value, span) {
    const right = literal(value, span);
    return isTrueOf({ kind: 'compare', operator, left, right, many: 'any', ignoreCase: false, span }, span);
}
function addressLeaf(field, text, span) {
    if (parseAddressOrNetwork(text) === undefined)
        return undefined;
    return isTrueOf({ kind: 'cidr', operand: field.node, networks: [text], many: 'any', span }, span);
}
function dateLeaf(field, text, { span, now }) {
    const range = parseDateMath(text, now);
    if (range === undefined)
        return undefined;
    const ends = [literal(range.from, span), literal(range.to, span)];
    return isTrueOf({ kind: 'call', function: within, arguments: [field.node, ...ends], span }, span);
}
function matchLeaf(field, text, matcher, span) {
    return isTrueOf({ kind: 'pattern', operand: field.node, text, matcher, many: 'any', span }, span);
}
function wordsLeaf(field, value, span) {
    const text = textOf(value);
    const isPhrase = value.kind === 'text' && value.quoted;
    return matchLeaf(field, text, isPhrase ? phraseMatcher(text) : anyWordMatcher(text), span);
}
function wildcardLeaf(field, pieces, span) {
    switch (field.type) {
        case 'keyword':
            return matchLeaf(field, pieces.join('*'), globMatcher(globOf(pieces), { ignoreCase: false }), span);
        // Kibana sends these through query_string, which takes white space as "or".
        case 'constant_keyword':
        case 'wildcard':
        case 'version':
        case 'flattened':
        case 'text':
            return anyOf(wordsOf(globOf(pieces)).map((word) => wordLeaf(field, word, span)), span);
        case 'ip':
        case 'integer':
        case 'long':
        case 'double':
        case 'boolean':
        case 'date':
        case 'object':
        case 'nested':
        case 'geo_point':
            return undefined;
    }
}
function wordLeaf(field, word, span) {
    const text = word.map((part) => (part.kind === 'literal' ? part.text : '*')).join('');
    if (field.type !== 'text')
        return matchLeaf(field, text, globMatcher(word, { ignoreCase: false }), span);
    return matchLeaf(field, text, isLiteralGlob(word) ? anyWordMatcher(text) : wordShapeMatcher(word), span);
}
function globOf(pieces) {
    const parts = pieces.flatMap((text) => [{ kind: 'any' }, { kind: 'literal', text }]);
    return normalGlob(parts.slice(1));
}
function wordsOf(glob) {
    const words = [[]];
    for (const part of glob) {
        if (part.kind !== 'literal')
            words.at(-1).push(part);
        else {
            const [first, ...others] = part.text.split(/\s+/);
            words.at(-1).push({ kind: 'literal', text: first });
            for (const text of others)
                words.push([{ kind: 'literal', text }]);
        }
    }
    return words.map(normalGlob).filter((word) => word.length > 0);
}
//# sourceMappingURL=leaf.js.map