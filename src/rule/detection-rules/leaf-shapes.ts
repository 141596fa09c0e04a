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
export const lookBack: z.ZodType<Duration, string> = readBy(lookBackOf)

/** `5m`, as a length in milliseconds. */
export const interval: z.ZodType<Duration, string> = readBy((text) => {
  const duration = parseDuration(text)
  if (duration > 0) return duration
  throw new Error('an interval of nothing')
}, 'must be an interval such as 30s, 5m, 1h or 1d')

function readBy(read: (text: string) => Duration, wanted?: string): z.ZodType<Duration, string> {
  return z.string().transform((text, context) => {
    try {
      return read(text)
    } catch (error) {
      const message =
        wanted ?? (isTrailproofError(error) ? (error.hint ?? error.message) : String(error))
      context.addIssue({ code: 'custom', message, input: text })
      return z.NEVER
    }
  })
}
