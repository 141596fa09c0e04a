import type { Instant } from '../../../time/duration.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'

/** A key pair; EC2 keeps its public half alone. */
export interface KeyPair {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly fingerprint: string
  readonly created: Instant
  readonly publicKey: string
}

const pairs = stateSlot(() => new Map<string, Map<string, KeyPair>>())

/** The key pairs of an account in a region, by name. */
export function keyPairsOf(account: AccountState, region: string): Map<string, KeyPair> {
  const regions = pairs(account)
  const known = regions.get(region)
  if (known !== undefined) return known
  const made = new Map<string, KeyPair>()
  regions.set(region, made)
  return made
}
