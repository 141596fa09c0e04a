import { caseId } from '../../golden/golden.ts'
import type { Actor } from '../../scenario/actor.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { playCase } from '../../scenario/player.ts'
import { createCloud } from '../../simulator/cloud.ts'
import type { Instant } from '../../time/duration.ts'
import type { CaseToPlay } from '../play-cases.ts'

/** A case as `verify` plays it, and who acted in it. */
export interface SyntheticPlay {
  readonly played: PlayedCase
  readonly met: readonly Actor[]
}

/** Plays a case on the simulator and remembers whom it met. */
export async function syntheticPlay(
  { scenario, scenarioCase }: CaseToPlay,
  { seed, start }: { readonly seed: string; readonly start: Instant },
): Promise<SyntheticPlay> {
  const { world, cast, name } = scenario
  const id = caseId(scenarioCase.kind, scenarioCase.name)
  const cloud = createCloud({ seed, start, world, cast, scenario: name, case: id })
  const met = new Set<Actor>()
  const watched = {
    ...cloud,
    credentialsOf: (actor: Actor) => {
      met.add(actor)
      return cloud.credentialsOf(actor)
    },
  }
  const played = await playCase(scenario, scenarioCase, { cloud: watched, start })
  return { played, met: [...met] }
}
