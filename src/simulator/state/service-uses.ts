import type { Instant } from '../../time/duration.ts'
import type { AccountState } from './account-state.ts'
import { stateSlot } from './state-slot.ts'

/** When, and in which region, somebody called a service last. */
export interface ServiceUse {
  readonly at: Instant
  readonly region: string
}

// By unique id of the user or role, then by the prefix of the service's actions.
const slot = stateSlot(() => new Map<string, Map<string, ServiceUse>>())

/** Notes that a user or role called a service. */
export function noteServiceUse(
  account: AccountState,
  entityId: string,
  use: ServiceUse & { readonly service: string },
): void {
  const all = slot(account)
  const { service, at, region } = use
  const known = all.get(entityId)
  if (known === undefined) all.set(entityId, new Map([[service, { at, region }]]))
  else known.set(service, { at, region })
}

/** What a user or role called last, by the prefix of the service's actions. */
export function serviceUsesOf(
  account: AccountState,
  entityId: string,
): ReadonlyMap<string, ServiceUse> {
  return slot(account).get(entityId) ?? none
}

const none: ReadonlyMap<string, ServiceUse> = new Map()
