import type { QueryText } from '../diagnostic/span.ts';
/** Refuses a query text that is too long to be one that somebody wrote.
 * @throws TrailproofError QUERY_TOO_LONG */
export declare function checkQueryLength(query: QueryText): void;
/** Refuses nesting that would exhaust the stack.
 * @throws TrailproofError QUERY_TOO_DEEP */
export declare function checkDepth(depth: number, query: QueryText, at: number): void;
