import { isTrailproofError } from '../../src/diagnostic/trailproof-error.ts'

/** What an action gives, or undefined when it refuses what it was given by the one error class; any other error goes on. */
export function unlessRefused<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    if (isTrailproofError(error) && error.code !== 'INTERNAL') return undefined
    throw error
  }
}
