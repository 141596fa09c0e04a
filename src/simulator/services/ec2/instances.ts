import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'

/** An EC2 instance as far as discovery sees it. */
export interface Instance {
  readonly id: string
  readonly region: string
  /** Name of the instance role. */
  readonly role: string | undefined
}

/** The running instances of an account, by id: those that the cast calls from. */
export const instancesOf: (account: AccountState) => Map<string, Instance> = stateSlot(
  () => new Map<string, Instance>(),
)
