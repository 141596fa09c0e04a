import type { TextMatcher } from '../expression/expression.ts'
import { analyze } from './analyze.ts'
import { testOfGlob } from './glob-test.ts'
import type { Glob } from './glob.ts'

/** Finds a text field that holds at least one word of a text, as a `match` query does. */
export function anyWordMatcher(text: string): TextMatcher {
  const wanted = new Set(analyze(text))
  return analyzed((words) => words.some((word) => wanted.has(word)))
}

/** Finds a text field that holds the words of a text in a row, as a `match_phrase` query does. */
export function phraseMatcher(text: string): TextMatcher {
  const wanted = analyze(text)
  if (wanted.length === 0) return analyzed(() => false)
  return analyzed((words) =>
    words.some((_, start) => wanted.every((word, index) => words[start + index] === word)),
  )
}

/** Finds a text field that holds a word of a wildcard pattern's shape. */
export function wordShapeMatcher(shape: Glob): TextMatcher {
  const test = testOfGlob(
    shape.map((part) =>
      part.kind === 'literal' ? { kind: 'literal', text: part.text.toLowerCase() } : part,
    ),
  )
  return analyzed((words) => words.some(test))
}

function analyzed(test: (words: readonly string[]) => boolean): TextMatcher {
  return { syntax: 'phrase', ignoreCase: true, test: (text) => test(analyze(text)), literals: [] }
}
