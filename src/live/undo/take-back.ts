import type { OpenEnd } from '../ledger/open-ends.ts'
import { patiently, type Run } from '../perform.ts'
import { isGone, told } from '../answers.ts'
import { isBusy } from '../patience.ts'

/** What could not be taken back, and why. */
export interface Leftover {
  /** `create-user`, or what the sweep found: `user backdoor-k3f9qz`. */
  readonly what: string
  readonly reason: string
  readonly service: string
}

/** Takes back what a ledger says is still there, the newest first, and goes on after a failure. Calls of which it is not
 * known whether they were made are tried too: what they leave behind is for the sweep. */
export async function takeBack(run: Run, ends: readonly OpenEnd[]): Promise<readonly Leftover[]> {
  const leftovers: Leftover[] = []
  // What is not known hangs on what is, and does not go away by waiting: the sweep finds it.
  const isPassing = ends.some(({ isDoubtful }) => isDoubtful) ? isBusy : run.isPassing
  for (const end of ends) {
    const failures: string[] = []
    for (const [index, call] of end.undo.entries()) {
      const outcome = await patiently(
        { ...run, isPassing },
        {
          ...call,
          input: run.names.toRun(call),
          region: end.region,
          as: 'operator',
          phase: 'undo',
          step: `undo/${end.step}${index === 0 ? '' : `#${index + 1}`}`,
        },
      )
      if (!isGone(outcome) && !end.isDoubtful) failures.push(told(outcome))
    }
    if (failures.length === 0) run.ledger.write({ kind: 'undone', id: end.id })
    else leftovers.push({ what: end.step, service: end.service, reason: failures.join('; ') })
  }
  return leftovers
}
