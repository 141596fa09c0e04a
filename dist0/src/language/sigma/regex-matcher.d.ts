import type { Span } from '../../diagnostic/span.ts';
import type { TextMatcher } from '../expression/expression.ts';
/** Compiles a regular expression of Sigma (a subset of PCRE) to a test that looks anywhere in a text, in time linear to
 * its length whatever the pattern: it runs by re2js.
 * @example regexMatcher('^Create', { flags: 'i', span }).test('createUser') // true
 * @throws TrailproofError PATTERN_INVALID, or PATTERN_UNSUPPORTED for look-around, back-references and the like */
export declare function regexMatcher(pattern: string, { flags, span }: {
    readonly flags: string;
    readonly span: Span;
}): TextMatcher;
