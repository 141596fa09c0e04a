import { z } from 'zod'
import { isTrailproofError } from '../../diagnostic/trailproof-error.ts'
import { type Duration, parseDuration } from '../../time/duration.ts'
import { lookBackOf } from '../look-back.ts'

/** Text that says something. */
export const filledText: z.ZodString = z.string().min(1).max(100_000)

export const texts: z.ZodArray<z.ZodString> = z.array(z.string())

/** A whole number from 1. */
export const count: z.ZodInt = z.int().min(1)

/** `now-6m`, as a length in milliseconds. */
export const lookBack: z.ZodType<Duration, string> = readBy(
  lookBackOf,
  'must be a look-back such as now-6m or now-7d',
)

/** `5m`, as a length in milliseconds. */
export const interval: z.ZodType<Duration, string> = readBy(
  parseDuration,
  'must be an interval such as 30s, 5m, 1h or 1d',
)

/** Reads a text as a length that is more than nothing. */
function readBy(read: (text: string) => Duration, wanted: string): z.ZodType<Duration, string> {
  return z.string().transform((text, context) => {
    const duration = lengthOf(text, read)
    if (duration !== undefined && duration > 0) return duration
    context.addIssue({ code: 'custom', message: wanted, input: text })
    return z.NEVER
  })
}

function lengthOf(text: string, read: (text: string) => Duration): Duration | undefined {
  try {
    return read(text)
  } catch (error) {
    if (isTrailproofError(error)) return undefined
    throw error
  }
}
