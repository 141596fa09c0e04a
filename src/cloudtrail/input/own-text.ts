/** Copies a part of a larger text of single bytes: kept as it is cut, it would keep all of that text. */
export function ownText(part: string): string {
  return Buffer.from(part, 'latin1').toString('latin1')
}

/** False for a text that is spelled with an escape or beyond ASCII, and for none at all. */
export function isPlain(text: string): boolean {
  return /^[ -[\]-~]+$/.test(text)
}
