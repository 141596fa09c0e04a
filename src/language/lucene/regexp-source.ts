import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { hasAsciiLetter } from '../fold-case.ts'
import type { CharacterSet, Regexp } from './regexp-tree.ts'

/** How a dialect writes a code point by its number: `\u{2e}` in JavaScript, `\x{2e}` in RE2. */
export type Dialect = 'javascript' | 're2'

/** Writes a parsed pattern in another dialect, for the whole text. Ignoring case folds literal ASCII letters only:
 * in Lucene, sets of characters keep their case. */
export function regexpSource(
  tree: Regexp,
  { dialect, ignoreCase }: { dialect: Dialect; ignoreCase: boolean },
): string {
  const code = (point: number): string =>
    `${dialect === 'javascript' ? '\\u' : '\\x'}{${point.toString(16)}}`
  const letter = (character: string): string => {
    if (!/^[A-Za-z0-9]$/.test(character)) return code(character.codePointAt(0)!)
    if (!ignoreCase || !hasAsciiLetter(character)) return character
    return `[${character.toLowerCase()}${character.toUpperCase()}]`
  }
  const write = (part: Regexp): string => {
    switch (part.kind) {
      case 'empty':
        return '(?:)'
      case 'nothing':
        return `[^${code(0)}-${code(0x10ffff)}]`
      case 'literal':
        return Array.from(part.text, letter).join('')
      case 'set':
        return writeSet(part, code)
      case 'sequence':
        return part.parts
          .map((each) => (each.kind === 'union' ? `(?:${write(each)})` : write(each)))
          .join('')
      case 'union':
        return part.parts.map(write).join('|')
      case 'intersection':
        throw new TrailproofError(
          'INTERNAL',
          'An intersection cannot be written in another dialect.',
        )
      case 'repeat':
        return `(?:${write(part.part)})${quantifier(part.min, part.max)}`
    }
  }
  return `^(?:${write(tree)})$`
}

function writeSet({ ranges, negated }: CharacterSet, code: (point: number) => string): string {
  if (ranges.length === 0) return negated ? `[${code(0)}-${code(0x10ffff)}]` : ''
  const items = ranges.map(([from, to]) => (from === to ? code(from) : `${code(from)}-${code(to)}`))
  return `[${negated ? '^' : ''}${items.join('')}]`
}

function quantifier(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`
  if (min === 0 && max === 1) return '?'
  return min === max ? `{${min}}` : `{${min},${max}}`
}
