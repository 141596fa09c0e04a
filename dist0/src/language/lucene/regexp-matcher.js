import { RE2JS } from 're2js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { foldAscii } from '../fold-case.js';
import { globMatcher } from './glob-matcher.js';
import { normalGlob } from './glob.js';
import { literalsOfRegexp } from './literals-of-regexp.js';
import { parseRegexp } from './regexp-parser.js';
import { isSafeForBacktracking } from './regexp-safety.js';
import { regexpSource } from './regexp-source.js';
import { automatonTest } from './regexp-automaton.js';
import { hasIntersection, isAnyCharacter, isAnyRun } from './regexp-tree.js';
/** Compiles a regular expression of Lucene's syntax to a test of whole texts that hostile texts cannot slow down:
 * a wildcard walk where the pattern is no more than that, else JavaScript's RegExp where no repetition can retry
 * another's work, else re2js (linear time).
 * @example regexpMatcher('.*?net1.*', { ignoreCase: false, span }).test('net1 user') // true
 * @throws TrailproofError PATTERN_INVALID, PATTERN_UNSUPPORTED */
export function regexpMatcher(text, { ignoreCase, span }) {
    const tree = parseRegexp(text, span);
    const glob = globOf(tree);
    if (glob !== undefined)
        return { ...globMatcher(glob, { ignoreCase }), syntax: 'regex' };
    const literals = literalsOfRegexp(tree).map((literal) => ignoreCase ? foldAscii(literal) : literal);
    const test = testOf(tree, { ignoreCase, span });
    return {
        syntax: 'regex',
        ignoreCase,
        test: withLiteralsFirst(test, literals, ignoreCase),
        literals,
    };
}
function testOf(tree, options) {
    if (hasIntersection(tree)) {
        const test = automatonTest(tree, options);
        if (test === undefined)
            throw tooLarge(options.span);
        return test;
    }
    return isSafeForBacktracking(tree)
        ? backtrackingTest(tree, options.ignoreCase)
        : linearTest(tree, options);
}
function backtrackingTest(tree, ignoreCase) {
    const expression = new RegExp(regexpSource(tree, { dialect: 'javascript', ignoreCase }), 'u');
    return (text) => expression.test(text);
}
function linearTest(tree, { ignoreCase, span }) {
    try {
        const expression = RE2JS.compile(regexpSource(tree, { dialect: 're2', ignoreCase }));
        return (text) => expression.matcher(text).find();
    }
    catch (cause) {
        throw tooLarge(span, cause);
    }
}
function tooLarge(span, cause) {
    const message = 'The regular expression is too large to run safely.';
    const hint = 'Use fewer or smaller counted repetitions.';
    return new TrailproofError('PATTERN_UNSUPPORTED', message, { span, cause, hint });
}
// Most texts lack a literal that the pattern needs; looking for it is far cheaper than running the pattern.
function withLiteralsFirst(test, literals, ignoreCase) {
    const longest = literals.toSorted((left, right) => right.length - left.length)[0];
    if (longest === undefined)
        return test;
    return ignoreCase
        ? (text) => foldAscii(text).includes(longest) && test(text)
        : (text) => text.includes(longest) && test(text);
}
function globOf(tree) {
    const parts = tree.kind === 'sequence' ? tree.parts : [tree];
    const glob = [];
    for (const part of parts) {
        if (part.kind === 'literal')
            glob.push(part);
        else if (isAnyCharacter(part))
            glob.push({ kind: 'one' });
        else if (isAnyRun(part))
            glob.push({ kind: 'any' });
        else if (part.kind !== 'empty')
            return undefined;
    }
    return normalGlob(glob);
}
//# sourceMappingURL=regexp-matcher.js.map