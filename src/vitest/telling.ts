import { findingOf } from '../diagnostic/finding.ts'
import { formatFinding } from '../diagnostic/format-finding.ts'
import { isTrailproofError } from '../diagnostic/trailproof-error.ts'

/** Does something whose errors say all they know: vitest prints messages only, so place and hint must stand in them. */
export function telling<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw told(error)
  }
}

/** As `telling`, for work that takes its time. */
export async function tellingLater<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw told(error)
  }
}

function told(error: unknown): unknown {
  if (isTrailproofError(error)) error.message = formatFinding(findingOf(error))
  return error
}
