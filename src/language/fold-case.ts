const beyondAscii = /[^\u0000-\u007f]/
const upperAscii = /[A-Z]/g

/** Lowers A to Z and nothing else: Lucene's case-insensitive queries fold ASCII only. The length stays.
 * @example foldAscii('ÄB') // 'Äb' */
export function foldAscii(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase()
  return text.replace(upperAscii, (letter) => letter.toLowerCase())
}

/** True when folding can change the text or something that folds to it. */
export function hasAsciiLetter(text: string): boolean {
  return /[A-Za-z]/.test(text)
}
