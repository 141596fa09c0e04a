import type { CloudTrailRecord } from '../cloudtrail/record.ts'
import type { AccountState } from './state/account-state.ts'
import { stateSlot } from './state/state-slot.ts'

/** Every record of an account, oldest first, whether a trail keeps it or not: CloudTrail's event history, which LookupEvents reads. */
export const eventHistoryOf: (account: AccountState) => CloudTrailRecord[] = stateSlot(() => [])
