import { ec2Id } from '../../../aws/ids.ts'
import type { Instant } from '../../../time/duration.ts'
import type { OperationContext } from '../../operation.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import type { Sharing } from './sharing.ts'

/** A snapshot of a volume. */
export interface Snapshot {
  readonly id: string
  readonly volumeId: string
  readonly region: string
  readonly owner: string
  readonly size: number
  readonly started: Instant
  readonly description: string | undefined
  readonly encrypted: boolean
  readonly sharing: Sharing
}

/** The snapshots that an account owns, by id. */
export const snapshotsOf: (account: AccountState) => Map<string, Snapshot> = stateSlot(
  () => new Map<string, Snapshot>(),
)

/** Takes a snapshot in the caller's account and region. */
export function newSnapshot(
  { account, call, chance }: OperationContext,
  of: {
    readonly volumeId: string
    readonly description: string | undefined
    readonly encrypted?: boolean
  },
): Snapshot {
  const snapshot: Snapshot = {
    id: ec2Id('snap', chance),
    volumeId: of.volumeId,
    region: call.region,
    owner: account.number,
    size: 8,
    started: call.at,
    description: of.description,
    encrypted: of.encrypted ?? false,
    sharing: { accounts: new Set(), isPublic: false },
  }
  snapshotsOf(account).set(snapshot.id, snapshot)
  return snapshot
}
