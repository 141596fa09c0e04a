import type { CharacterSet } from './character-set.ts'

/** A parsed regular expression of Perl's family. Unlike Lucene's it is searched for anywhere in a text. */
export type Regex =
  | { readonly kind: 'empty' }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly parts: readonly Regex[] }
  | { readonly kind: 'union'; readonly parts: readonly Regex[] }
  | RepeatRegex
  | { readonly kind: 'capture'; readonly group: number; readonly part: Regex }
  | { readonly kind: 'assert'; readonly holds: Assertion }
  | LookRegex
  /** Once matched, never tried another way. */
  | { readonly kind: 'atomic'; readonly part: Regex }

export interface RepeatRegex {
  readonly kind: 'repeat'
  readonly part: Regex
  readonly min: number
  readonly max: number
  readonly lazy: boolean
}

export interface LookRegex {
  readonly kind: 'look'
  readonly behind: boolean
  readonly negated: boolean
  readonly part: Regex
}

/** What must hold at a place of the text: offsets are those of UTF-16. */
export type Assertion = (text: string, at: number) => boolean

/** A group that captures, in the order of their opening parentheses from 1. */
export interface CaptureGroup {
  readonly group: number
  readonly name: string | undefined
}

export interface ParsedRegex {
  readonly tree: Regex
  readonly groups: readonly CaptureGroup[]
}

/** True when a pattern can match without taking a character. */
export function canBeEmpty(tree: Regex): boolean {
  switch (tree.kind) {
    case 'empty':
    case 'assert':
    case 'look':
      return true
    case 'set':
      return false
    case 'sequence':
      return tree.parts.every(canBeEmpty)
    case 'union':
      return tree.parts.some(canBeEmpty)
    case 'repeat':
      return tree.min === 0 || canBeEmpty(tree.part)
    case 'capture':
    case 'atomic':
      return canBeEmpty(tree.part)
  }
}

/** How many characters each match takes, where that is one number. */
export function fixedLength(tree: Regex): number | undefined {
  switch (tree.kind) {
    case 'empty':
    case 'assert':
    case 'look':
      return 0
    case 'set':
      return 1
    case 'sequence':
      return tree.parts.reduce<number | undefined>((sum, part) => {
        const length = fixedLength(part)
        return sum === undefined || length === undefined ? undefined : sum + length
      }, 0)
    case 'union': {
      const lengths = new Set(tree.parts.map(fixedLength))
      return lengths.size === 1 ? [...lengths][0] : undefined
    }
    case 'repeat': {
      const length = fixedLength(tree.part)
      return length === undefined || tree.min !== tree.max ? undefined : length * tree.min
    }
    case 'capture':
    case 'atomic':
      return fixedLength(tree.part)
  }
}
