import { RE2JS } from 're2js'
import type { Span } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { TextMatcher } from '../expression/expression.ts'
import { foldAscii } from '../fold-case.ts'
import { globMatcher } from './glob-matcher.ts'
import { normalGlob, type Glob, type GlobPart } from './glob.ts'
import { literalsOfRegexp } from './literals-of-regexp.ts'
import { parseRegexp } from './regexp-parser.ts'
import { isSafeForBacktracking } from './regexp-safety.ts'
import { regexpSource } from './regexp-source.ts'
import { automatonTest } from './regexp-automaton.ts'
import { hasIntersection, isAnyCharacter, isAnyRun, type Regexp } from './regexp-tree.ts'

/** Compiles a regular expression of Lucene's syntax to a test of whole texts that hostile texts cannot slow down:
 * a wildcard walk where the pattern is no more than that, else JavaScript's RegExp where no repetition can retry
 * another's work, else re2js (linear time).
 * @example regexpMatcher('.*?net1.*', { ignoreCase: false, span }).test('net1 user') // true
 * @throws TrailproofError PATTERN_INVALID, PATTERN_UNSUPPORTED */
export function regexpMatcher(
  text: string,
  { ignoreCase, span }: { ignoreCase: boolean; span: Span },
): TextMatcher {
  const tree = parseRegexp(text, span)
  const glob = globOf(tree)
  if (glob !== undefined) return { ...globMatcher(glob, { ignoreCase }), syntax: 'regex' }
  const literals = literalsOfRegexp(tree).map((literal) =>
    ignoreCase ? foldAscii(literal) : literal,
  )
  const test = testOf(tree, { ignoreCase, span })
  return {
    syntax: 'regex',
    ignoreCase,
    test: withLiteralsFirst(test, literals, ignoreCase),
    literals,
  }
}

function testOf(tree: Regexp, options: { ignoreCase: boolean; span: Span }): TextTest {
  if (hasIntersection(tree)) {
    const test = automatonTest(tree, options)
    if (test === undefined) throw tooLarge(options.span)
    return test
  }
  return isSafeForBacktracking(tree)
    ? backtrackingTest(tree, options.ignoreCase)
    : linearTest(tree, options)
}

type TextTest = (text: string) => boolean

function backtrackingTest(tree: Regexp, ignoreCase: boolean): TextTest {
  const expression = new RegExp(regexpSource(tree, { dialect: 'javascript', ignoreCase }), 'u')
  return (text) => expression.test(text)
}

function linearTest(
  tree: Regexp,
  { ignoreCase, span }: { ignoreCase: boolean; span: Span },
): TextTest {
  try {
    const expression = RE2JS.compile(regexpSource(tree, { dialect: 're2', ignoreCase }))
    return (text) => expression.matcher(text).find()
  } catch (cause) {
    throw tooLarge(span, cause)
  }
}

function tooLarge(span: Span, cause?: unknown): TrailproofError {
  const message = 'The regular expression is too large to run safely.'
  const hint = 'Use fewer or smaller counted repetitions.'
  return new TrailproofError('PATTERN_UNSUPPORTED', message, { span, cause, hint })
}

// Most texts lack a literal that the pattern needs; looking for it is far cheaper than running the pattern.
function withLiteralsFirst(
  test: TextTest,
  literals: readonly string[],
  ignoreCase: boolean,
): TextTest {
  const longest = literals.toSorted((left, right) => right.length - left.length)[0]
  if (longest === undefined) return test
  return ignoreCase
    ? (text) => foldAscii(text).includes(longest) && test(text)
    : (text) => text.includes(longest) && test(text)
}

function globOf(tree: Regexp): Glob | undefined {
  const parts = tree.kind === 'sequence' ? tree.parts : [tree]
  const glob: GlobPart[] = []
  for (const part of parts) {
    if (part.kind === 'literal') glob.push(part)
    else if (isAnyCharacter(part)) glob.push({ kind: 'one' })
    else if (isAnyRun(part)) glob.push({ kind: 'any' })
    else if (part.kind !== 'empty') return undefined
  }
  return normalGlob(glob)
}
