import type { CloudTrailRecord } from '../cloudtrail/record.ts'
import type { AccountState } from './state/account-state.ts'
import { stateSlot } from './state/state-slot.ts'

const historyOf = stateSlot((): CloudTrailRecord[] => [])

// AWS keeps ninety days; an endpoint that runs for days must not grow. Trimmed by halves, so that a call costs nothing.
const longest = 20_000

/** The newest records of an account, oldest first, whether a trail keeps them or not: CloudTrail's event history, which
 * LookupEvents reads. */
export const eventHistoryOf: (account: AccountState) => readonly CloudTrailRecord[] = historyOf

/** Adds a record to the event history. */
export function rememberEvent(account: AccountState, record: CloudTrailRecord): void {
  const history = historyOf(account)
  history.push(record)
  if (history.length >= longest) history.splice(0, longest / 2)
}
