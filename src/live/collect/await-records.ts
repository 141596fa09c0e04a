import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { seconds, type Duration, type Instant } from '../../time/duration.ts'
import type { RunClock } from '../run-clock.ts'
import type { FoundRecord } from './found-record.ts'

/** What is waited for, and how long. */
export interface Wait {
  readonly clock: RunClock
  /** When the run began. */
  readonly from: Instant
  /** How long records are waited for in all. */
  readonly deadline: Duration
  /** How many steps must have their record … */
  readonly of: number
  /** … and how many have, by these records. */
  readonly cameOf: (records: readonly CloudTrailRecord[]) => number
  readonly onCame?: ((came: number, of: number) => void) | undefined
}

/** The first records can be looked up 6 to 20 seconds after their calls (Grimoire's README, shared measurements). */
const firstAsked: Duration = seconds(20)

/** Asks again and again until all that is waited for has come, or the deadline has.
 * `ask` gets when it was asked before, and gives all that has come so far. */
export async function awaitRecords(
  wait: Wait,
  pause: Duration,
  ask: (before: Instant | undefined) => Promise<readonly FoundRecord[]>,
): Promise<readonly FoundRecord[]> {
  const { clock, from, deadline, of, cameOf, onCame } = wait
  const began = clock.now()
  onCame?.(0, of)
  await clock.sleep(Math.max(0, from + firstAsked - began))
  let before: Instant | undefined
  for (;;) {
    const asked = clock.now()
    const found = await ask(before)
    const came = cameOf(found.map(({ record }) => record))
    onCame?.(came, of)
    if (came === of || clock.now() - began >= deadline) return found
    before = asked
    await clock.sleep(pause)
  }
}
