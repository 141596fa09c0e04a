import { chanceOf, type Chance } from '../../../src/time/chance.ts'

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A lower-case UUID of version 4. */
export function uuid(chance: Chance): string {
  const hex = [0, 1, 2, 3].map(() => chance.bits().toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

const ids = new Map<string, string>()

/** An id of an account's thing, always the same for a number: `idOf('AROA', 7)`. Keys have 20 characters, others 21. */
export function idOf(prefix: 'AKIA' | 'ASIA' | 'AIDA' | 'AROA', number: number): string {
  const name = `${prefix}${number}`
  const known = ids.get(name) ?? drawId(prefix, number)
  ids.set(name, known)
  return known
}

function drawId(prefix: string, number: number): string {
  const length = prefix === 'AKIA' || prefix === 'ASIA' ? 7 : 8
  const chance = chanceOf('id', prefix, String(number))
  const drawn = Array.from({ length }, () => base32[chance.below(32)])
  return `${prefix}TFQR7NSCA${drawn.join('')}`
}

const pool = Array.from(
  { length: 100_000 },
  (
    (chance) => () =>
      base64[chance.below(64)]
  )(chanceOf('opaque')),
).join('')

/** A text of base64 that tells nothing, as session tokens and request ids of S3 are. */
export function opaque(length: number, chance: Chance): string {
  const from = chance.below(pool.length - length)
  return pool.slice(from, from + length)
}
