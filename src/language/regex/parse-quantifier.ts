import type { PatternReader } from './pattern-reader.ts'
import type { Regex } from './regex-tree.ts'

const mostCopies = 1_000

/** Reads the repetitions behind a part: `*`, `+`, `?`, `{n,m}`, each with `?` for as few or `+` for never again. */
export function parseQuantifier(reader: PatternReader, part: Regex, skip: () => void): Regex {
  let tree = part
  for (;;) {
    skip()
    const counts = parseCounts(reader)
    if (counts === undefined) return tree
    tree = repeated(reader, tree, counts)
  }
}

interface Counts {
  readonly min: number
  readonly max: number
  readonly written: 'sign' | 'braces'
}

function repeated(reader: PatternReader, part: Regex, { min, max, written }: Counts): Regex {
  const lazy = reader.match('?')
  const canBePossessive = written === 'sign' || reader.dialect.possessiveCounts
  const possessive = !lazy && canBePossessive && reader.match('+')
  const repeat = { kind: 'repeat', part, min, max, lazy } as const
  return possessive ? { kind: 'atomic', part: repeat } : repeat
}

function parseCounts(reader: PatternReader): Counts | undefined {
  const written = 'sign'
  if (reader.match('*')) return { min: 0, max: Number.POSITIVE_INFINITY, written }
  if (reader.match('+')) return { min: 1, max: Number.POSITIVE_INFINITY, written }
  if (reader.match('?')) return { min: 0, max: 1, written }
  const place = reader.place
  if (!reader.match('{')) return undefined
  const counts = parseBraces(reader)
  if (counts !== undefined) return counts
  if (!reader.dialect.looseBraces) reader.fail('a repetition is written {n}, {n,} or {n,m}')
  reader.rewind(place)
  return undefined
}

function parseBraces(reader: PatternReader): Counts | undefined {
  const first = reader.takeWhile(/^[0-9]$/, 9)
  const isRange = reader.match(',')
  const second = isRange ? reader.takeWhile(/^[0-9]$/, 9) : first
  const isOpen = first === '' && (second === '' || !reader.dialect.looseBraces)
  if (isOpen || !reader.match('}')) return undefined
  const min = Number(first)
  const max = second === '' ? Number.POSITIVE_INFINITY : Number(second)
  if (max < min) reader.fail(`{${min},${max}} has its numbers in the wrong order`)
  if (min > mostCopies || (max > mostCopies && Number.isFinite(max))) {
    reader.refuse(`A repetition of more than ${mostCopies}`)
  }
  return { min, max, written: 'braces' }
}
