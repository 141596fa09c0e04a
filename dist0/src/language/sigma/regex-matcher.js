import { RE2JS } from 're2js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
const longestPattern = 10_000;
const flagOf = {
    i: RE2JS.CASE_INSENSITIVE,
    m: RE2JS.MULTILINE,
    s: RE2JS.DOTALL,
};
// What Perl knows beyond the flavour that Sigma's appendix of modifiers lists.
const beyondFlavour = /unsupported Perl syntax|named capture: `\(\?<[=!]|nested repetition|invalid escape|repeat count|too large/;
/** Compiles a regular expression of Sigma (a subset of PCRE) to a test that looks anywhere in a text, in time linear to
 * its length whatever the pattern: it runs by re2js.
 * @example regexMatcher('^Create', { flags: 'i', span }).test('createUser') // true
 * @throws TrailproofError PATTERN_INVALID, or PATTERN_UNSUPPORTED for look-around, back-references and the like */
export function regexMatcher(pattern, { flags, span }) {
    if (pattern.length > longestPattern) {
        const message = `The pattern has ${pattern.length} characters.`;
        throw new TrailproofError('PATTERN_INVALID', message, {
            span,
            hint: `At most ${longestPattern} are read.`,
        });
    }
    const expression = compiled(pattern, flags, span);
    return {
        syntax: 'regex',
        ignoreCase: flags.includes('i'),
        test: (text) => expression.matcher(text).find(),
        literals: [],
    };
}
function compiled(pattern, flags, span) {
    const bits = flags.split('').reduce((sum, flag) => sum | (flagOf[flag] ?? 0), 0);
    try {
        return RE2JS.compile(pattern, bits);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const detail = reason.replace(/^error parsing regexp: /, '');
        if (beyondFlavour.test(reason)) {
            const message = `The regular expression uses what Sigma's flavour lacks: ${detail}.`;
            throw new TrailproofError('PATTERN_UNSUPPORTED', message, {
                span,
                cause,
                hint: 'Sigma knows . ^ $ * + ? {n,m} [a-z] | () and no look-around or back-references.',
            });
        }
        const message = `The regular expression is not valid: ${detail}.`;
        throw new TrailproofError('PATTERN_INVALID', message, { span, cause });
    }
}
//# sourceMappingURL=regex-matcher.js.map