import type { SearchMatch, SearchResult } from '../../compiled-search.ts'

/** `| head 5` or `| tail 5`. */
export interface Pipe {
  readonly keep: 'first' | 'last'
  readonly count: number
}

/** Keeps what pipes keep of all matches. The search's own limit comes before the first pipe and counts from the same
 * end; without pipes it keeps the first. */
export function applyPipes(
  matches: readonly SearchMatch[],
  pipes: readonly Pipe[],
  most: number,
): SearchResult {
  const limit: Pipe = { keep: pipes[0]?.keep ?? 'first', count: most }
  return {
    matches: [limit, ...pipes].reduce(cut, matches),
    isCut: pipes.reduce(cut, matches).length > most,
  }
}

function cut(matches: readonly SearchMatch[], { keep, count }: Pipe): readonly SearchMatch[] {
  if (matches.length <= count) return matches
  return keep === 'first' ? matches.slice(0, count) : matches.slice(matches.length - count)
}
