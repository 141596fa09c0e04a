import type { Actor } from '../../scenario/actor.ts'
import { createCloud, type SimulatedCloud } from '../../simulator/cloud.ts'
import type { Duration, Instant } from '../../time/duration.ts'
import { keptState } from './kept-state.ts'
import { usersOf } from './key-holders.ts'
import { plainWorld, readWorld } from './read-world.ts'

/** A cloud as its file declares it, with the calls of earlier runs made again. */
export interface OpenWorld {
  readonly cloud: SimulatedCloud
  readonly cast: readonly Actor[]
  /** How many calls were made again. */
  readonly restored: number
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
  })
  const calls = state?.calls ?? []
  for (const call of calls) await cloud.call(call)
  const { call } = cloud
  const kept: SimulatedCloud['call'] = async (one) => {
    const result = await call(one)
    state?.keep(one)
    return result
  }
  return { cloud: { ...cloud, call: kept }, cast, restored: calls.length }
}
