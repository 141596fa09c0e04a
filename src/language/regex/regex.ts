import type { Span } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { Dialect } from './dialect.ts'
import { literalHead, longestLiteral } from './literals.ts'
import { parseRegex } from './regex-parser.ts'
import { compileProgram, TooHard, type Program } from './regex-program.ts'
import { RegexSearch, type RegexMatch } from './regex-search.ts'
import type { CaptureGroup, Regex } from './regex-tree.ts'

/** A compiled regular expression, searched for anywhere in a text in time linear to the text, whatever it is. */
export interface CompiledRegex {
  /** The groups that capture, by number. */
  readonly groups: readonly CaptureGroup[]
  readonly find: (text: string) => RegexMatch | undefined
  /** All matches, one behind the other; after an empty one the search goes on a character further. */
  readonly matches: (text: string) => Iterable<RegexMatch>
}

/** Compiles a regular expression of Java or Oniguruma, look-around and possessive parts included.
 * @example compileRegex('id=(\\d+)', { dialect: java, span }).find('a id=42')?.start // 2
 * @throws TrailproofError PATTERN_INVALID, or PATTERN_UNSUPPORTED for references back, and what is too large to run safely */
export function compileRegex(
  source: string,
  { dialect, span }: { readonly dialect: Dialect; readonly span: Span },
): CompiledRegex {
  const { tree, groups } = parseRegex(source, dialect, span)
  const program = programOf(tree, span)
  const needed = longestLiteral(tree)
  const head = literalHead(tree)
  const search = function* (text: string): Iterable<RegexMatch> {
    if (!text.includes(needed)) return
    const searcher = new RegexSearch(program, groups.length, text)
    let from = 0
    while (from <= text.length) {
      const match = firstFrom(searcher, { text, head, from })
      if (match === undefined) return
      yield match
      from = match.end > match.start ? match.end : match.end + widthAt(text, match.end)
    }
  }
  return {
    groups,
    matches: search,
    find: (text) => {
      for (const match of search(text)) return match
      return undefined
    },
  }
}

function firstFrom(
  searcher: RegexSearch,
  { text, head, from }: { readonly text: string; readonly head: string; readonly from: number },
): RegexMatch | undefined {
  for (let at = from; at <= text.length; at += widthAt(text, at)) {
    if (head !== '') {
      at = text.indexOf(head, at)
      if (at === -1) return undefined
    }
    const match = searcher.matchAt(at)
    if (match !== undefined) return match
  }
  return undefined
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function programOf(tree: Regex, span: Span): Program {
  try {
    return compileProgram(tree)
  } catch (cause) {
    if (!(cause instanceof TooHard)) throw cause
    throw new TrailproofError('PATTERN_UNSUPPORTED', `${cause.message} is not supported.`, {
      span,
      hint: 'Such a regular expression could take more than linear time: use a simpler one.',
    })
  }
}
