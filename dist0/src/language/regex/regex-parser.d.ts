import type { Span } from '../../diagnostic/span.ts';
import type { Dialect } from './dialect.ts';
import type { ParsedRegex } from './regex-tree.ts';
/** Reads a regular expression of a dialect.
 * @throws TrailproofError PATTERN_INVALID, or PATTERN_UNSUPPORTED for what takes more than linear time or is not modelled */
export declare function parseRegex(source: string, dialect: Dialect, span: Span): ParsedRegex;
