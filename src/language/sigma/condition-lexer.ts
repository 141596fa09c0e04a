/** A word, a parenthesis or a pipe of a condition, with its place. */
export interface ConditionToken {
  readonly kind: 'word' | '(' | ')' | '|'
  readonly text: string
  readonly start: number
  readonly end: number
}

const token = /[()|]|[^\s()|]+/g

/** Splits a condition; every text can be split.
 * @example conditionTokens('a and not (b)').map(({ text }) => text) // ['a', 'and', 'not', '(', 'b', ')'] */
export function conditionTokens(text: string): readonly ConditionToken[] {
  return Array.from(text.matchAll(token), (match) => ({
    kind: kindOf(match[0]),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function kindOf(text: string): ConditionToken['kind'] {
  return text === '(' || text === ')' || text === '|' ? text : 'word'
}
