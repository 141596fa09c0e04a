import { findingOf, type Finding } from '../diagnostic/finding.ts'
import { didYouMean } from '../diagnostic/nearest-name.ts'
import { isTrailproofError, TrailproofError } from '../diagnostic/trailproof-error.ts'
import { caseId } from '../golden/golden.ts'
import { noNeeds, type PlayedCase } from '../scenario/played-case.ts'
import { playCase } from '../scenario/player.ts'
import type { Scenario, ScenarioCase } from '../scenario/scenario.ts'
import { createCloud } from '../simulator/cloud.ts'
import type { Instant } from '../time/duration.ts'
import { breath } from './breath.ts'
import type { Progress } from './options.ts'

/** A case of a scenario, before it is played. */
export interface CaseToPlay {
  readonly scenario: Scenario
  readonly scenarioCase: ScenarioCase
}

/** Lists the cases to play: all, or those of these names (`kind/name`, or the name alone).
 * @throws TrailproofError CASE_UNKNOWN */
export function casesToPlay(
  scenarios: readonly Scenario[],
  only: readonly string[] = [],
): readonly CaseToPlay[] {
  const all = scenarios.flatMap((scenario) =>
    scenario.cases.map((scenarioCase) => ({ scenario, scenarioCase })),
  )
  for (const name of only) refuseUnknown(name, all)
  return only.length === 0
    ? all
    : all.filter(({ scenarioCase }) => only.some((name) => isNamed(scenarioCase, name)))
}

const isNamed = (one: ScenarioCase, name: string): boolean =>
  name === one.name || name === caseId(one.kind, one.name)

function refuseUnknown(name: string, all: readonly CaseToPlay[]): void {
  if (all.some(({ scenarioCase }) => isNamed(scenarioCase, name))) return
  const known = all.flatMap(({ scenarioCase: { kind, name } }) => [caseId(kind, name), name])
  throw new TrailproofError('CASE_UNKNOWN', `There is no case "${name}".`, {
    hint: didYouMean(name, known) ?? '`trailproof scenarios --format json` lists them.',
  })
}

/** Plays cases one after the other, each in a cloud of its own. */
export async function* playCases(
  cases: readonly CaseToPlay[],
  options: {
    readonly seed: string
    readonly start: Instant
    readonly onProgress?: ((progress: Progress) => void) | undefined
    /** Who plays; `playOne` by default. */
    readonly play?: typeof playOne | undefined
  },
): AsyncGenerator<CaseToPlay & { readonly played: PlayedCase }> {
  const { play = playOne } = options
  for (const [done, one] of cases.entries()) {
    const what = one.scenario.name
    options.onProgress?.({ done, of: cases.length, unit: 'cases', what })
    await breath()
    yield { ...one, played: await play(one, options) }
  }
}

/** Plays one case in a cloud of its own. A world or cast that is wrong breaks the case like a wrong step. */
export async function playOne(
  { scenario, scenarioCase }: CaseToPlay,
  { seed, start }: { readonly seed: string; readonly start: Instant },
): Promise<PlayedCase> {
  const { kind, name } = scenarioCase
  try {
    const { world, cast } = scenario
    const cloud = createCloud({
      seed,
      start,
      world,
      cast,
      scenario: scenario.name,
      case: caseId(kind, name),
    })
    return await playCase(scenario, scenarioCase, { cloud, start })
  } catch (error) {
    if (!isTrailproofError(error) || error.code === 'INTERNAL') throw error
    const broken: Finding = { ...findingOf(error), severity: 'error' }
    return {
      scenario: scenario.name,
      case: name,
      kind,
      start,
      records: [],
      names: [],
      needs: noNeeds,
      broken,
    }
  }
}
