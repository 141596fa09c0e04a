import { placeOf } from '../atlas/atlas.ts'
import { ecsFieldSource } from '../ecs/ecs-field-source.ts'
import type { Profile } from '../ecs/profile.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import type { BlindRule } from '../engine/replay-result.ts'
import type { LoadedDetectors } from './load-detectors.ts'

/** Watches whether a log has an address that can be placed. Without MMDB files only those of the atlas can: over a log of
 * the real world a rule on cities or networks would then be silent for a reason that nobody sees. */
export class UnplacedAddresses {
  #placed = false
  #unplaced = false

  look({ record }: TrailEvent): void {
    if (this.#placed) return
    const address = record['sourceIPAddress']
    if (typeof address === 'string') this.lookAt(address)
  }

  /** Takes an address of the log, whether its record was parsed or not. */
  lookAt(address: string): void {
    // A service's name is no address; the first character tells nearly all of them apart.
    if (this.#placed || !/^[\d:]/.test(address)) return
    if (placeOf(address) === undefined) this.#unplaced = true
    else this.#placed = true
  }

  /** The rules that need geo or AS data, where the log had addresses and none of them could be placed. */
  blindRules(
    profile: Profile,
    load: (fields: ReturnType<typeof ecsFieldSource>) => LoadedDetectors,
  ): readonly BlindRule[] {
    const given = profile.geoip !== undefined || profile.asn !== undefined
    if (this.#placed || !this.#unplaced || given || profile.geo === 'off') return []
    const { blind } = load(ecsFieldSource({ ...profile, geo: 'off' })).rules
    return blind
      .filter(({ field }) => field.startsWith('source.geo') || field.startsWith('source.as'))
      .map((rule) => ({
        ...rule,
        reason: 'no address of the log has geo data; give --geoip and --asn',
      }))
  }
}
