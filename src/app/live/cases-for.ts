import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { loadScenarios } from '../../scenario/catalogue.ts'
import type { CommonOptions } from '../options.ts'
import { casesToPlay, type CaseToPlay } from '../play-cases.ts'
import type { Settings } from '../settings.ts'

/** What is to be played live. */
export interface LiveSelection extends CommonOptions {
  /** Names of scenarios. */
  readonly only: readonly string[]
  /** Cases (`kind/name`, or the name); the attacks by default. */
  readonly case?: readonly string[] | undefined
}

/** The cases that are meant.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN, SCENARIO_INVALID and its like for a file that cannot be loaded */
export async function casesFor(
  { only, case: named = [] }: LiveSelection,
  settings: Settings,
): Promise<readonly CaseToPlay[]> {
  const { scenarios, findings } = await loadScenarios(settings.scenarios, only)
  const [broken] = findings
  if (broken !== undefined) throw new TrailproofError(broken.code, broken.message, broken)
  const cases = casesToPlay(scenarios, named)
  return named.length > 0
    ? cases
    : cases.filter(({ scenarioCase }) => scenarioCase.kind === 'attack')
}
