import type { Span } from '../../diagnostic/span.ts';
import type { Dialect } from './dialect.ts';
import { type RegexMatch } from './regex-search.ts';
import type { CaptureGroup } from './regex-tree.ts';
/** A compiled regular expression, searched for anywhere in a text in time linear to the text, whatever it is. */
export interface CompiledRegex {
    /** The groups that capture, by number. */
    readonly groups: readonly CaptureGroup[];
    readonly find: (text: string) => RegexMatch | undefined;
    /** All matches, one behind the other; after an empty one the search goes on a character further. */
    readonly matches: (text: string) => Iterable<RegexMatch>;
}
/** Compiles a regular expression of Java or Oniguruma, look-around and possessive parts included.
 * @example compileRegex('id=(\\d+)', { dialect: java, span }).find('a id=42')?.start // 2
 * @throws TrailproofError PATTERN_INVALID, or PATTERN_UNSUPPORTED for references back, and what is too large to run safely */
export declare function compileRegex(source: string, { dialect, span }: {
    readonly dialect: Dialect;
    readonly span: Span;
}): CompiledRegex;
