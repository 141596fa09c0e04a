/** The first place from one on that holds no blank of JSON. */
export function afterBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at += 1
  return at
}

/** True for the blanks that JSON allows between its tokens. */
export function isBlank(unit: number): boolean {
  return unit <= 0x20 && (unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d)
}
