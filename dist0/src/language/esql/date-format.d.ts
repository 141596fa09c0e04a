import type { Instant } from '../../time/duration.ts';
/** True for a pattern that `formatDate` knows. */
export declare function isDatePattern(pattern: string): boolean;
/** Writes a moment in UTC by a pattern of Java's letters y M d H m s S.
 * @example formatDate(0, 'yyyy-MM-dd') // '1970-01-01' */
export declare function formatDate(instant: Instant, pattern: string): string | undefined;
