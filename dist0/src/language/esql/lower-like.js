import { globMatcher } from '../lucene/glob-matcher.js';
import { parseGlob } from '../lucene/glob.js';
import { regexpMatcher } from '../lucene/regexp-matcher.js';
import { parseRegexp } from '../lucene/regexp-parser.js';
import { isAnyRun } from '../lucene/regexp-tree.js';
import { wrongType } from './coerce.js';
import { derived } from './typed.js';
import { isText } from './types.js';
/** Checks and lowers LIKE and RLIKE: the whole value, case-sensitive; of a list one pattern suffices.
 * @throws TrailproofError ESQL_TYPE, PATTERN_INVALID, PATTERN_UNSUPPORTED */
export function lowerLike(expression, lower) {
    const { patterns, syntax, span } = expression;
    const operand = lower(expression.operand);
    if (!isText(operand.type) && operand.type !== 'null') {
        const what = `The left side of ${syntax.toUpperCase()}`;
        throw wrongType(what, { wanted: 'keyword', found: operand.type, span: operand.span });
    }
    if (patterns.some((pattern) => matchesAnything(pattern, syntax))) {
        // Elasticsearch's optimizer makes `f LIKE "*"` to `f IS NOT NULL`, so `NOT f LIKE "*"` keeps rows without f.
        const make = ([inner]) => {
            return { kind: 'presence', operand: inner, span };
        };
        return derived([operand], make, { type: 'boolean', span, strict: false });
    }
    const matchers = patterns.map((pattern) => matcherOf(pattern, syntax));
    const make = ([inner]) => {
        const tests = matchers.map((matcher, index) => {
            const text = String(patterns[index].value);
            return { kind: 'pattern', operand: inner, text, matcher, many: 'null', span };
        });
        return tests.length === 1 ? tests[0] : { kind: 'or', operands: tests, span };
    };
    return derived([operand], make, { type: 'boolean', span, strict: true });
}
const likeSyntax = { questionMark: true, backslash: true };
function matcherOf({ value, span }, syntax) {
    const text = String(value);
    if (syntax === 'like')
        return globMatcher(parseGlob(text, likeSyntax), { ignoreCase: false });
    return regexpMatcher(text, { ignoreCase: false, span });
}
function matchesAnything({ value, span }, syntax) {
    if (syntax === 'rlike')
        return isAnyRun(parseRegexp(String(value), span));
    const glob = parseGlob(String(value), likeSyntax);
    return glob.length === 1 && glob[0]?.kind === 'any';
}
//# sourceMappingURL=lower-like.js.map