import { positionOf, type QueryText } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { Expectations } from './expectations.ts'
import { isSpace, readLiteral, readNot } from './lexer.ts'

/** Makes the error for the farthest place that parsing reached: Kibana's sentence, and for the common mistakes what
 * to do about it. */
export function syntaxError(query: QueryText, expectations: Expectations): TrailproofError {
  const { at, expected } = expectations
  const found =
    at < query.text.length ? JSON.stringify(characterAt(query.text, at)) : 'end of input'
  return new TrailproofError('KQL_SYNTAX', `Expected ${expected.join(', ')} but ${found} found.`, {
    span: query.spanOf(at, Math.min(at + 1, query.text.length)),
    hint: hintFor(query, at),
  })
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!)
}

function hintFor(query: QueryText, at: number): string | undefined {
  for (const advise of advisers) {
    const advice = advise(query, at)
    if (advice !== undefined) return advice
  }
  return undefined
}

type Adviser = (query: QueryText, at: number) => string | undefined

const unclosedQuote: Adviser = (query, at) =>
  query.text[at] === '"' && readLiteral(query, at) === undefined
    ? 'This quote is never closed.'
    : undefined

const doubledNot: Adviser = ({ text }, at) =>
  readNot(text, at) !== undefined &&
  /(?:^|[\s(])not\s+$/i.test(text.slice(Math.max(0, at - 80), at))
    ? 'One "not" per condition: write not (not …), or leave both out.'
    : undefined

const notBeforeValue: Adviser = ({ text }, at) =>
  readNot(text, at) !== undefined && lastMark(text, at) === ':'
    ? 'Put a negated value in parentheses: field:(not value).'
    : undefined

const notInsideWord: Adviser = ({ text }, at) =>
  readNot(text, at) === undefined
    ? undefined
    : 'An unquoted value ends before "not ", even inside a word. Put the value in quotes.'

const missingValue: Adviser = ({ text }, at) => {
  const mark = lastMark(text, at)
  if (mark === ':' && text[at] !== ':') {
    return `Nothing follows "${tailOf(text, at)}". Give a value, or * for any value.`
  }
  if (mark === '>' || mark === '<' || /[<>]\s*=\s*$/.test(text.slice(Math.max(0, at - 80), at))) {
    return `"${tailOf(text, at)}" needs a single value behind it.`
  }
  return undefined
}

const missingOperand: Adviser = ({ text }, at) => {
  const word = /(?:^|\s)(and|or|not)\s*$/i.exec(text.slice(Math.max(0, at - 80), at))?.[1]
  return word === undefined ? undefined : `A condition must follow "${word}".`
}

const unbalanced: Adviser = (query, at) => {
  const { text } = query
  if (text[at] === ')') return 'No parenthesis is open here.'
  if (text[at] === '}') return 'No brace is open here. Put a value that holds braces in quotes.'
  const open = at === text.length ? openBracket(query) : undefined
  if (open === undefined) return undefined
  const { line, column } = positionOf(query.spanOf(open, open + 1))
  return `The "${text[open]!}" at ${line}:${column} is never closed.`
}

const foreignEquals: Adviser = ({ text }, at) =>
  /=\s*$/.test(text.slice(Math.max(0, at - 80), at))
    ? 'KQL compares with a colon: field: "value".'
    : undefined

const specialInValue: Adviser = ({ text }, at) => {
  const character = text[at]
  if (character === '\\') return 'Write \\\\ for a backslash, or put the value in quotes.'
  return character !== undefined && '():<>"{}'.includes(character)
    ? `Put a value that holds ${character} in quotes, or write \\${character}.`
    : undefined
}

const advisers: readonly Adviser[] = [
  unclosedQuote,
  doubledNot,
  notBeforeValue,
  notInsideWord,
  missingValue,
  missingOperand,
  unbalanced,
  foreignEquals,
  specialInValue,
]

function lastMark(text: string, at: number): string | undefined {
  let before = at - 1
  while (isSpace(text[before])) before -= 1
  return text[before]
}

function tailOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at).trimEnd()
  return before.slice(before.search(/[^\s()]*\s*(?:[:<>]=?)$/))
}

function openBracket({ text }: QueryText): number | undefined {
  const open: number[] = []
  for (const { 0: found, index } of text.matchAll(/\\.|"(?:\\.|[^"\\])*"|[(){}]/gs)) {
    if (found === '(' || found === '{') open.push(index)
    else if (found === ')' || found === '}') open.pop()
  }
  return open.at(-1)
}
