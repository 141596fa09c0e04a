import type { Actor } from '../../scenario/actor.ts'
import { numberOfRequest } from '../../endpoint/request-key.ts'
import type { Call } from '../../scenario/port.ts'
import { createCloud, type SimulatedCloud } from '../../simulator/cloud.ts'
import type { Duration, Instant } from '../../time/duration.ts'
import { keptState } from './kept-state.ts'
import { keyLineage, type KeyLineage } from './key-lineage.ts'
import { usersOf } from './key-holders.ts'
import { plainWorld, readWorld } from './read-world.ts'

/** A cloud as its file declares it, with the calls of earlier runs made again. */
export interface OpenWorld {
  readonly cloud: SimulatedCloud
  readonly cast: readonly Actor[]
  /** Aliases of its other accounts. */
  readonly aliases: readonly string[]
  /** How many calls were made again. */
  readonly restored: number
  /** The number of the last request of earlier runs that made a call: requests that made none have numbers too. */
  readonly lastRequest: number
  readonly lineage: Pick<KeyLineage, 'lineOf'>
}

/** Opens the world of an endpoint; with a state folder every call is remembered there.
 * @throws TrailproofError WORLD_INVALID, STATE_DIFFERS, INPUT_UNREADABLE, INPUT_BROKEN, OUTPUT_UNWRITABLE */
export async function openWorld(
  options: {
    readonly world?: string | undefined
    readonly state?: string | undefined
    readonly reset?: boolean | undefined
    readonly lookupDelay?: Duration | undefined
  },
  { seed, start }: { readonly seed: string; readonly start: Instant },
): Promise<OpenWorld> {
  const world = options.world === undefined ? plainWorld : readWorld(options.world)
  const wanted = { seed, start, world }
  const { state: folder, reset = false } = options
  const state = folder === undefined ? undefined : keptState(folder, wanted, { reset })
  const cast = usersOf(world)
  const begun = state ?? wanted
  const cloud = createCloud({
    seed: begun.seed,
    start: begun.start,
    world,
    cast,
    scenario: 'serve',
    case: 'world',
    lookupDelay: options.lookupDelay,
    distinctKeys: true,
  })
  const lineage = keyLineage()
  const make: SimulatedCloud['call'] = async (call) => {
    const result = await cloud.call(call)
    lineage.note(call, result.outcome)
    return result
  }
  const calls = state?.calls ?? []
  for (const call of calls) await make(call)
  const kept: SimulatedCloud['call'] = async (call) => {
    const result = await make(call)
    state?.keep(call)
    return result
  }
  return {
    cloud: { ...cloud, call: kept },
    cast,
    aliases: Object.keys(world.accounts ?? {}),
    restored: calls.length,
    lastRequest: lastRequestOf(calls),
    lineage,
  }
}

const lastRequestOf = (calls: readonly Call[]): number =>
  calls.reduce((last, { key }) => Math.max(last, numberOfRequest(key)), 0)
