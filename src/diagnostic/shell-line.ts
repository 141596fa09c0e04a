import { printable } from './printable.ts'

const plain = /^[A-Za-z0-9_./:=@%+,-]+$/

/** Writes a command that can be pasted into a shell.
 * @example shellLine(['trailproof', 'verify', '--case', 'attack/by name']) // "trailproof verify --case 'attack/by name'" */
export function shellLine(words: readonly string[]): string {
  return words.map(quoted).join(' ')
}

function quoted(word: string): string {
  const shown = printable(word)
  return plain.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`
}
