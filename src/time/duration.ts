import { TrailproofError } from '../diagnostic/trailproof-error.ts'

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number

/** A length of time in milliseconds. */
export type Duration = number

export const seconds = (count: number): Duration => count * 1_000
export const minutes = (count: number): Duration => count * 60_000
export const hours = (count: number): Duration => count * 3_600_000
export const days = (count: number): Duration => count * 86_400_000

const unitLength: Readonly<Record<string, Duration>> = {
  ms: 1,
  s: seconds(1),
  m: minutes(1),
  h: hours(1),
  d: days(1),
  w: days(7),
}

/** Reads a duration such as `30s`, `5m`, `2h`, `7d`, `1w` or `250ms`.
 * @example parseDuration('5m') // 300000
 * @throws TrailproofError DURATION_INVALID */
export function parseDuration(text: string): Duration {
  const match = /^(\d{1,9})(ms|s|m|h|d|w)$/.exec(text.trim())
  const unit = match === null ? undefined : unitLength[match[2]!]
  if (match === null || unit === undefined) {
    throw new TrailproofError('DURATION_INVALID', `"${text}" is not a duration.`, {
      hint: 'Write a whole number and a unit: 250ms, 30s, 5m, 2h, 7d or 1w.',
    })
  }
  return Number(match[1]) * unit
}

/** Writes a duration in its largest whole unit.
 * @example formatDuration(300_000) // '5m' */
export function formatDuration(duration: Duration): string {
  for (const unit of ['d', 'h', 'm', 's']) {
    const length = unitLength[unit]!
    if (duration !== 0 && duration % length === 0) return `${duration / length}${unit}`
  }
  return `${duration}ms`
}
