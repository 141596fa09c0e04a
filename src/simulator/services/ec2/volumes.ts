import type { Instant } from '../../../time/duration.ts'
import type { OperationContext } from '../../operation.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { notFound } from './ec2-errors.ts'
import { instancesOf } from './instances.ts'

/** A volume. */
export interface Volume {
  readonly id: string
  readonly region: string
  readonly size: number
  readonly created: Instant
  readonly zone: string
  readonly type: string
  readonly encrypted: boolean
  readonly snapshotId: string | undefined
  /** Where it is attached, and as which device. */
  attached:
    { readonly instanceId: string; readonly device: string; readonly at: Instant } | undefined
}

/** The volumes that calls made, by id. */
export const volumesOf: (account: AccountState) => Map<string, Volume> = stateSlot(
  () => new Map<string, Volume>(),
)

/** The volumes of the caller's account and region: those that calls made, and the roots of instances that exist. */
export function volumesHere({ account, call }: OperationContext): readonly Volume[] {
  const roots = [...instancesOf(account).values()]
    .filter(({ state }) => state !== 'terminated')
    .map(({ id, region, volumeId, launched }): Volume => ({
      id: volumeId,
      region,
      size: 8,
      created: launched,
      zone: `${region}a`,
      type: 'gp3',
      encrypted: false,
      snapshotId: undefined,
      attached: { instanceId: id, device: '/dev/xvda', at: launched },
    }))
  return [...roots, ...volumesOf(account).values()].filter(({ region }) => region === call.region)
}

/** The volume of an id.
 * @throws AwsFailure Client.InvalidVolume.NotFound */
export function volumeWithId(id: string, context: OperationContext): Volume {
  const volume = volumesHere(context).find((one) => one.id === id)
  if (volume !== undefined) return volume
  throw notFound('InvalidVolume', `volume '${id}'`)
}
