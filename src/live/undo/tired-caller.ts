import { seconds, type Duration, type Instant } from '../../time/duration.ts'
import type { AwsCaller } from '../aws-caller.ts'
import type { RunClock } from '../run-clock.ts'

/** How long nothing must have been reached until calls are not repeated any more: as long as one call is. */
const enough: Duration = seconds(60)

/** A caller that calls AWS out of reach for good when nothing was reached for a minute, so that what takes a run back does
 * not wait a minute for each of its calls: they are tried once more each, and the first answer ends it. */
export function tiredCaller(call: AwsCaller, clock: RunClock): AwsCaller {
  let since: Instant | undefined
  return async (request) => {
    const answer = await call(request)
    const { outcome } = answer
    if (outcome.kind === 'output' || outcome.code !== 'Unreachable') {
      since = undefined
      return answer
    }
    since ??= clock.now()
    if (clock.now() - since < enough) return answer
    return { ...answer, outcome: { ...outcome, code: 'OutOfReach' } }
  }
}
