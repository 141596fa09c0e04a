import type { Glob } from '../../src/language/lucene/glob.ts'
import type { Regexp } from '../../src/language/lucene/regexp-tree.ts'

/** Whether a glob matches a whole text, by trying everything. */
export function slowGlob(glob: Glob, text: readonly string[]): boolean {
  const [part, ...others] = glob
  if (part === undefined) return text.length === 0
  if (part.kind === 'any')
    return text.some((_, at) => slowGlob(others, text.slice(at))) || slowGlob(others, [])
  if (part.kind === 'one') return text.length > 0 && slowGlob(others, text.slice(1))
  const wanted = Array.from(part.text)
  const fits = wanted.every((character, at) => text[at] === character)
  return fits && slowGlob(others, text.slice(wanted.length))
}

/** Whether a regular expression matches a whole text, by following every way through it at once. */
export function slowRegexp(tree: Regexp, text: string, ignoreCase: boolean): boolean {
  const characters = Array.from(text)
  return ends(tree, { characters, ignoreCase }, new Set([0])).has(characters.length)
}

interface Subject {
  readonly characters: readonly string[]
  readonly ignoreCase: boolean
}

function ends(tree: Regexp, subject: Subject, starts: ReadonlySet<number>): ReadonlySet<number> {
  switch (tree.kind) {
    case 'empty':
      return starts
    case 'nothing':
      return new Set()
    case 'literal':
      return Array.from(tree.text).reduce<ReadonlySet<number>>(
        (from, wanted) => step(subject, from, (found) => isSame(found, wanted, subject.ignoreCase)),
        starts,
      )
    case 'set':
      return step(subject, starts, (found) => {
        const point = found.codePointAt(0)!
        return tree.ranges.some(([low, high]) => point >= low && point <= high) !== tree.negated
      })
    case 'sequence':
      return tree.parts.reduce((from, part) => ends(part, subject, from), starts)
    case 'union':
      return new Set(tree.parts.flatMap((part) => [...ends(part, subject, starts)]))
    case 'intersection':
      return new Set(
        [...starts].flatMap((start) => {
          const [left, right] = tree.parts.map((part) => ends(part, subject, new Set([start])))
          return [...left!].filter((end) => right!.has(end))
        }),
      )
    case 'repeat':
      return repeated(tree, subject, starts)
  }
}

function repeated(
  { part, min, max }: Extract<Regexp, { kind: 'repeat' }>,
  subject: Subject,
  starts: ReadonlySet<number>,
): ReadonlySet<number> {
  const most = Math.min(max, min + subject.characters.length + 1)
  const reached = new Set(min === 0 ? starts : [])
  let current = starts
  for (let count = 1; count <= most; count += 1) {
    current = ends(part, subject, current)
    if (count >= min) for (const at of current) reached.add(at)
  }
  return reached
}

function step(
  { characters }: Subject,
  starts: ReadonlySet<number>,
  test: (character: string) => boolean,
): ReadonlySet<number> {
  return new Set(
    [...starts].filter((at) => at < characters.length && test(characters[at]!)).map((at) => at + 1),
  )
}

function isSame(found: string, wanted: string, ignoreCase: boolean): boolean {
  const isLetter = /^[A-Za-z]$/.test(wanted)
  return (
    found === wanted ||
    (ignoreCase && isLetter && found.toLowerCase() === wanted.toLowerCase() && found.length === 1)
  )
}
