import { twoDigits } from '../two-digits.ts'
import { colon, quote } from './json-bytes.ts'
const letterZ = 0x5a

/** Milliseconds from `HH:MM:SSZ"`, the form that CloudTrail writes; NaN for any other. */
export function timeOfDay(text: string, at: number): number {
  const hour = twoDigits(text, at)
  const minute = twoDigits(text, at + 3)
  const second = twoDigits(text, at + 6)
  const isForm =
    text.charCodeAt(at + 2) === colon &&
    text.charCodeAt(at + 5) === colon &&
    text.charCodeAt(at + 8) === letterZ &&
    text.charCodeAt(at + 9) === quote
  // Comparisons are false for NaN, which is what a character that is no digit gives.
  if (!isForm || !(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN
  return ((hour * 60 + minute) * 60 + second) * 1000
}
