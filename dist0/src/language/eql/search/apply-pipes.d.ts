import type { SearchMatch, SearchResult } from '../../compiled-search.ts';
/** `| head 5` or `| tail 5`. */
export interface Pipe {
    readonly keep: 'first' | 'last';
    readonly count: number;
}
/** Keeps what pipes keep of all matches. The search's own limit comes before the first pipe and counts from the same
 * end; without pipes it keeps the first. */
export declare function applyPipes(matches: readonly SearchMatch[], pipes: readonly Pipe[], most: number): SearchResult;
