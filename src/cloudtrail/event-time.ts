import type { Instant } from '../time/duration.ts'
import type { CloudTrailRecord } from './record.ts'
import { twoDigits } from './two-digits.ts'

const isoForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/

// A record's time is read by several, one after the other, and neighbours often have the same.
let last: { readonly text: string; readonly time: Instant | undefined } = {
  text: '',
  time: undefined,
}

/** Reads an ISO 8601 date and time; the form that CloudTrail writes (`YYYY-MM-DDTHH:MM:SSZ`) takes a fast path.
 * Gives undefined for anything else, and for days and hours that do not exist.
 * @example parseEventTime('2026-03-02T09:00:00Z') // 1772442000000 */
export function parseEventTime(text: string): Instant | undefined {
  if (text !== last.text) last = { text, time: readEventTime(text) }
  return last.time
}

function readEventTime(text: string): Instant | undefined {
  if (text.length !== 20 || text.charCodeAt(19) !== 90) return parseOtherForm(text)
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  const second = twoDigits(text, 17)
  if (!separatorsStand(text)) return undefined
  // Each comparison is false for NaN, which is what a character that is no digit gives.
  const inRange = hour <= 23 && minute <= 59 && second <= 59 && month >= 1 && month <= 12
  if (!inRange || !(day >= 1 && day <= daysIn(year, month))) return undefined
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** When the call was completed, in epoch milliseconds. The guard `isRecord` has checked that it is a time.
 * @example eventTimeOf(record) // 1772442000000 */
export function eventTimeOf(record: CloudTrailRecord): Instant {
  return parseEventTime(record.eventTime) ?? Number.NaN
}

function separatorsStand(text: string): boolean {
  return (
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58
  )
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function parseOtherForm(text: string): Instant | undefined {
  if (text.length > 40 || !isoForm.test(text)) return undefined
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
