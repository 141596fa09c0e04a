import type { QueryText } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { normalGlob, type Glob, type GlobPart } from './glob.ts'

/** A token of Lucene's query language. */
export type LuceneToken = LuceneTokenKind & { readonly start: number; readonly end: number }

type LuceneTokenKind =
  /** `text` has the escapes undone; `glob` is set where it holds wildcards. */
  | { readonly kind: 'term'; readonly text: string; readonly glob?: Glob | undefined }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'regexp'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: 'AND' | 'OR' | 'NOT' | '+' | '-' }
  | { readonly kind: 'mark'; readonly text: ':' | '(' | ')' | '[' | ']' | '{' | '}' | '^' | '~' }
  | { readonly kind: 'end' }

const spaces = ' \t\n\r\u3000'
const neverInTerm = ':()[]{}^"~/!'

/** Reads the token at or after an offset.
 * @throws TrailproofError LUCENE_SYNTAX */
export function readToken(query: QueryText, from: number): LuceneToken {
  const { text } = query
  let start = from
  while (start < text.length && spaces.includes(text[start]!)) start += 1
  const character = text[start]
  if (character === undefined) return { kind: 'end', start, end: start }
  if (character === '"') return readPhrase(query, start)
  if (character === '/') return readRegexp(query, start)
  if (character === '+' || character === '-') {
    return { kind: 'operator', text: character, start, end: start + 1 }
  }
  if (character === '!') return { kind: 'operator', text: 'NOT', start, end: start + 1 }
  const mark = marks.find((each) => each === character)
  if (mark !== undefined) return { kind: 'mark', text: mark, start, end: start + 1 }
  return readTerm(query, start)
}

const marks = [':', '(', ')', '[', ']', '{', '}', '^', '~'] as const

const words: Readonly<Record<string, 'AND' | 'OR' | 'NOT'>> = {
  AND: 'AND',
  '&&': 'AND',
  OR: 'OR',
  '||': 'OR',
  NOT: 'NOT',
}

function readTerm(query: QueryText, start: number): LuceneToken {
  const { text } = query
  const parts: GlobPart[] = []
  let at = start
  while (at < text.length && !spaces.includes(text[at]!) && !neverInTerm.includes(text[at]!)) {
    const { part, end } = readCharacter(query, at)
    parts.push(part)
    at = end
  }
  const written = text.slice(start, at)
  const word = Object.hasOwn(words, written) ? words[written] : undefined
  if (word !== undefined) return { kind: 'operator', text: word, start, end: at }
  const glob = normalGlob(parts)
  const plain = parts.map((part) => (part.kind === 'literal' ? part.text : '*')).join('')
  const isPlain = glob.every((part) => part.kind === 'literal')
  return { kind: 'term', text: plain, glob: isPlain ? undefined : glob, start, end: at }
}

function readCharacter(query: QueryText, at: number): { part: GlobPart; end: number } {
  const character = query.text[at]!
  if (character === '*') return { part: { kind: 'any' }, end: at + 1 }
  if (character === '?') return { part: { kind: 'one' }, end: at + 1 }
  if (character !== '\\') return { part: { kind: 'literal', text: character }, end: at + 1 }
  const { text, end } = readEscape(query, at)
  return { part: { kind: 'literal', text }, end }
}

function readEscape(query: QueryText, at: number): { text: string; end: number } {
  const next = query.text[at + 1]
  if (next === undefined) throw wrong(query, at, 'Nothing follows the backslash.')
  const digits = query.text.slice(at + 2, at + 6)
  if (next !== 'u') return { text: next, end: at + 2 }
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) {
    throw wrong(query, at, '\\u needs four hexadecimal digits.')
  }
  return { text: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 6 }
}

function readPhrase(query: QueryText, start: number): LuceneToken {
  const { text } = query
  let said = ''
  let at = start + 1
  while (at < text.length && text[at] !== '"') {
    const { text: character, end } =
      text[at] === '\\' ? readEscape(query, at) : { text: text[at]!, end: at + 1 }
    said += character
    at = end
  }
  if (at >= text.length) throw wrong(query, start, 'This quote is never closed.')
  return { kind: 'phrase', text: said, start, end: at + 1 }
}

function readRegexp(query: QueryText, start: number): LuceneToken {
  const { text } = query
  let at = start + 1
  while (at < text.length && text[at] !== '/') at += text[at] === '\\' ? 2 : 1
  if (at >= text.length) {
    throw wrong(query, start, 'The regular expression that "/" begins is never closed.', {
      hint: 'Write \\/ for a slash in a value, or put the value in quotes.',
    })
  }
  const pattern = text.slice(start + 1, at).replaceAll('\\/', '/')
  return { kind: 'regexp', text: pattern, start, end: at + 1 }
}

/** An error in the query's text. */
export function wrong(
  query: QueryText,
  at: number,
  message: string,
  { hint }: { readonly hint?: string | undefined } = {},
): TrailproofError {
  const end = query.text.trimEnd().length
  const span = at < query.text.length ? query.spanOf(at, at + 1) : query.spanOf(end, end)
  return new TrailproofError('LUCENE_SYNTAX', message, { span, hint })
}
