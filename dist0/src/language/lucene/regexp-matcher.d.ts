import type { Span } from '../../diagnostic/span.ts';
import type { TextMatcher } from '../expression/expression.ts';
/** Compiles a regular expression of Lucene's syntax to a test of whole texts that hostile texts cannot slow down:
 * a wildcard walk where the pattern is no more than that, else JavaScript's RegExp where no repetition can retry
 * another's work, else re2js (linear time).
 * @example regexpMatcher('.*?net1.*', { ignoreCase: false, span }).test('net1 user') // true
 * @throws TrailproofError PATTERN_INVALID, PATTERN_UNSUPPORTED */
export declare function regexpMatcher(text: string, { ignoreCase, span }: {
    ignoreCase: boolean;
    span: Span;
}): TextMatcher;
