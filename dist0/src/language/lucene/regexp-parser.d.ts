import type { Span } from '../../diagnostic/span.ts';
import { type Regexp } from './regexp-tree.ts';
/** Reads a regular expression of Lucene's syntax with all its flags on. It stands for the whole text; `^` and `$` are
 * plain characters, `"…"` is a literal text, `@` any text, `#` none.
 * @throws TrailproofError PATTERN_INVALID, or PATTERN_UNSUPPORTED for `~` and `<n-m>` */
export declare function parseRegexp(text: string, span: Span): Regexp;
