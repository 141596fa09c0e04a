import type { QueryText } from '../../diagnostic/span.ts'
import type { PipelineStep } from '../../language/compiled-query.ts'
import { failuresOf, nearnessOf } from '../../language/failures.ts'
import { quote } from '../../language/quote.ts'
import type { Reason } from './reason.ts'

/** Says which command of a pipeline dropped a row; undefined when the row came through.
 * @example traceReason(steps, rule.query)?.message // '"where n > 5" drops the row: n is 3' */
export function traceReason(steps: readonly PipelineStep[], query: QueryText): Reason | undefined {
  const last = steps[steps.length - 1]
  if (last === undefined || last.kept > 0) return undefined
  const [failure] = last.dropped === undefined ? [] : failuresOf(last.dropped)
  const why = failure === undefined ? '' : `: ${failure}`
  const nearness = last.dropped === undefined ? 0 : nearnessOf(last.dropped)
  // Every command that was passed counts for more than coming near at the next.
  const progress = (steps.length - 1 + nearness) / (steps.length + 1)
  return {
    kind: 'dropped',
    message: `"${quote(last.span, query)}" drops it${why}`,
    progress,
    steps,
  }
}
