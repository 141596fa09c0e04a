import type { Span } from '../../../diagnostic/span.ts';
/** Puts the named patterns of GROK in their places: `%{INT:id:int}` becomes a group that is named `id:int`.
 * @throws TrailproofError PATTERN_INVALID for a name that is not known */
export declare function expandGrok(text: string, span: Span): string;
