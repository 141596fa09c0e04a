import type { Instant } from '../../time/duration.ts'

// A run of one letter, text in single quotes, or a sign that stands for itself.
const piece = /([yMdHmsS])\1*|'([^']*)'|[^A-Za-z']/g
const wholePattern = /^(?:[yMdHmsS]|'[^']*'|[^A-Za-z'])*$/

/** True for a pattern that `formatDate` knows. */
export function isDatePattern(pattern: string): boolean {
  return wholePattern.test(pattern)
}

/** Writes a moment in UTC by a pattern of Java's letters y M d H m s S.
 * @example formatDate(0, 'yyyy-MM-dd') // '1970-01-01' */
export function formatDate(instant: Instant, pattern: string): string | undefined {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return undefined
  return pattern.replace(piece, (text: string, letter?: string, quoted?: string) => {
    if (letter === undefined) return quoted ?? text
    return digits(date, letter, text.length)
  })
}

function digits(date: Date, letter: string, width: number): string {
  if (letter === 'S') return String(date.getUTCMilliseconds()).padStart(3, '0').slice(0, width)
  const text = String(partOf(date, letter)).padStart(width, '0')
  return letter === 'y' && width === 2 ? text.slice(-2) : text
}

function partOf(date: Date, letter: string): number {
  switch (letter) {
    case 'y':
      return date.getUTCFullYear()
    case 'M':
      return date.getUTCMonth() + 1
    case 'd':
      return date.getUTCDate()
    case 'H':
      return date.getUTCHours()
    case 'm':
      return date.getUTCMinutes()
    default:
      return date.getUTCSeconds()
  }
}
