import { anyOf, literal } from '../expression/build.js';
import { printScalar } from '../expression/print-expression.js';
import { globMatcher } from '../lucene/glob-matcher.js';
import { isLiteralGlob, parseGlob } from '../lucene/glob.js';
import { regexpMatcher } from '../lucene/regexp-matcher.js';
import { compareLeaf } from './compare-leaf.js';
import { lowerValue } from './lower-value.js';
import { settle, typeError, unfit, } from './lowering-context.js';
import { nameOfType } from './value-type.js';
const textLike = ['text', 'version', 'unknown', 'null'];
/** Lowers `operand : patterns`, `like` and `regex`: whole texts, one pattern suffices. A `:` on anything but text is
 * an equality. */
export function lowerMatch(tree, context, position) {
    const operand = lowerValue(tree.operand, context);
    const isText = textLike.includes(operand.type);
    if (!isText && tree.operator !== ':') {
        throw typeError(`"${tree.operator}" needs a text, not ${nameOfType(operand.type)}.`, tree.operand.span);
    }
    if (tree.operator !== ':')
        checkTexts(tree);
    const leaves = isText
        ? textLeaves(operand, tree)
        : tree.patterns.map((pattern) => equalityLeaf(operand, pattern, context));
    // One pattern is the whole condition, and is told as it.
    const [only] = leaves;
    const isOne = only !== undefined && leaves.length === 1;
    return settle(isOne ? { ...only, span: tree.span } : anyOf(leaves, tree.span), position);
}
function checkTexts({ operator, patterns }) {
    const odd = patterns.find(({ value }) => typeof value !== 'string');
    if (odd !== undefined)
        throw typeError(`The patterns behind "${operator}" must be texts.`, odd.span);
}
function equalityLeaf(operand, pattern, context) {
    const { value, span } = pattern;
    if (value === null)
        return literal(null, span);
    const leaf = compareLeaf(operand, '==', { value, span });
    if (leaf !== undefined)
        return leaf;
    const reason = operand.node.kind === 'field'
        ? `"${operand.node.name}" (${operand.type})`
        : nameOfType(operand.type);
    return unfit(printScalar(value), { span, reason, context });
}
function textLeaves(operand, tree) {
    const plain = [];
    const leaves = [];
    for (const pattern of tree.patterns) {
        if (pattern.value === null)
            leaves.push(literal(null, pattern.span));
        else if (isPlain(tree.operator, pattern))
            plain.push(pattern);
        else
            leaves.push(patternLeaf(operand, tree.operator, pattern));
    }
    return plain.length === 0 ? leaves : [plainLeaf(operand, tree, plain), ...leaves];
}
const globSyntax = { questionMark: true, backslash: false };
// Whether there is no wildcard in it: many such values are one look-up in a set.
function isPlain(operator, { value }) {
    if (operator === 'regex' || operator === 'regex~')
        return false;
    return typeof value !== 'string' || isLiteralGlob(parseGlob(value, globSyntax));
}
function plainLeaf(operand, tree, patterns) {
    const isUnknown = operand.type === 'unknown';
    const items = patterns.map(({ value, span }) => literal(isUnknown ? value : String(value), span));
    const ignoreCase = tree.operator !== 'like';
    return {
        kind: 'membership',
        operand: operand.node,
        items,
        many: 'any',
        ignoreCase,
        span: tree.span,
    };
}
function patternLeaf(operand, operator, { value, span }) {
    const text = String(value);
    const ignoreCase = operator === ':' || operator.endsWith('~');
    const isRegexp = operator === 'regex' || operator === 'regex~';
    const matcher = isRegexp
        ? regexpMatcher(text, { ignoreCase, span })
        : globMatcher(parseGlob(text, globSyntax), { ignoreCase });
    return { kind: 'pattern', operand: operand.node, text, matcher, many: 'any', span };
}
//# sourceMappingURL=lower-match.js.map