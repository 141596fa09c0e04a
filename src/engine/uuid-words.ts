/** A UUID has 32 hexadecimal digits: four words of 32 bits. */
export const wordsOfId = 4

const dash = 45
const dashPlaces = [8, 13, 18, 23] as const

/** Reads a UUID in lower case into four words. False for every other text, whose words then mean nothing. */
export function readUuid(text: string, words: Uint32Array): boolean {
  if (text.length !== 36 || !hasDashes(text)) return false
  const [a, b, c, d] = [
    fourDigits(text, 0),
    fourDigits(text, 4),
    fourDigits(text, 9),
    fourDigits(text, 14),
  ]
  const [e, f, g, h] = [
    fourDigits(text, 19),
    fourDigits(text, 24),
    fourDigits(text, 28),
    fourDigits(text, 32),
  ]
  if ((a | b | c | d | e | f | g | h) < 0) return false
  words[0] = (a << 16) | b
  words[1] = (c << 16) | d
  words[2] = (e << 16) | f
  words[3] = (g << 16) | h
  return true
}

function hasDashes(text: string): boolean {
  for (const at of dashPlaces) if (text.charCodeAt(at) !== dash) return false
  return true
}

/** The value of a hexadecimal digit by its code in ASCII; -1 for all else. */
const digitOf = Int8Array.from({ length: 128 }, (_, code) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(code)),
)

/** The number that four digits write; negative where they are none. */
function fourDigits(text: string, at: number): number {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  const third = text.charCodeAt(at + 2)
  const fourth = text.charCodeAt(at + 3)
  if ((first | second | third | fourth) > 127) return -1
  return (
    (digitOf[first]! << 12) | (digitOf[second]! << 8) | (digitOf[third]! << 4) | digitOf[fourth]!
  )
}

/** The text that was written last; its dashes stay. */
const written = Buffer.alloc(36)
for (const at of dashPlaces) written[at] = dash
const digits = Buffer.from('0123456789abcdef')

/** The UUID of four words. Written into bytes, since a text that is glued together costs several times its length. */
export function uuidOf(words: Uint32Array): string {
  let at = 0
  for (let digit = 0; digit < 32; digit += 1) {
    if (written[at] === dash) at += 1
    written[at] = digits[(words[digit >> 3]! >>> (28 - (digit & 7) * 4)) & 15]!
    at += 1
  }
  return written.toString('latin1')
}
