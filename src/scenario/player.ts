import { eventTimeOf } from '../cloudtrail/event-time.ts'
import { findingOf } from '../diagnostic/finding.ts'
import type { Finding } from '../diagnostic/finding.ts'
import { isTrailproofError } from '../diagnostic/trailproof-error.ts'
import type { Instant } from '../time/duration.ts'
import { needsOf } from './case-needs.ts'
import type { PlayedCase } from './played-case.ts'
import type { Cloud } from './port.ts'
import { playRecorded } from './recorded-case.ts'
import type { Scenario, ScenarioCase } from './scenario.ts'
import { Stage } from './stage.ts'
import { playOn } from './stage-play.ts'
import { priorOf, undoAll } from './undo.ts'

/** What a case is played on and from when. */
export interface PlayOptions {
  /** Made for this case alone. */
  readonly cloud: Cloud
  readonly start: Instant
  /** Plays the inverse of every mutating step afterwards, newest first. */
  readonly undo?: boolean | undefined
}

/** Plays one case. A step that does not go as the scenario says makes the case broken; nothing is thrown for it.
 * @throws TrailproofError INPUT_UNREADABLE for a recorded file that cannot be opened */
export async function playCase(
  scenario: Scenario,
  scenarioCase: ScenarioCase,
  options: PlayOptions,
): Promise<PlayedCase> {
  const { body } = scenarioCase
  if (typeof body !== 'function') {
    return playRecorded(scenario, scenarioCase, { body, start: options.start })
  }
  const stage = new Stage({
    cloud: options.cloud,
    start: options.start,
    key: `${scenario.name}/${scenarioCase.name}`,
    aliases: Object.keys(scenario.world.accounts ?? {}),
    askPrior: options.undo === true ? priorOf : undefined,
  })
  const broken =
    (await run(scenario, stage, () => body(playOn(stage)))) ??
    (options.undo === true ? await run(scenario, stage, () => undoAll(stage)) : undefined)
  return {
    scenario: scenario.name,
    case: scenarioCase.name,
    kind: scenarioCase.kind,
    start: options.start,
    // Play order is time order but for `before`, whose calls may be given in any order.
    records: stage.records.toSorted(
      (left, right) => eventTimeOf(left.record) - eventTimeOf(right.record),
    ),
    names: stage.names.list(),
    needs: needsOf(stage),
    ...(stage.techniques.size === 0 ? {} : { techniques: [...stage.techniques].toSorted() }),
    ...(broken === undefined ? {} : { broken }),
  }
}

async function run(
  scenario: Scenario,
  stage: Stage,
  body: () => Promise<unknown>,
): Promise<Finding | undefined> {
  try {
    await body()
    return undefined
  } catch (error) {
    if (isTrailproofError(error)) return { ...findingOf(error), severity: 'error' }
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return {
      severity: 'error',
      code: 'STEP_FAILED',
      message: `The case throws at or after step "${stage.current}": ${reason}`,
      hint: `Look at ${scenario.file}.`,
    }
  }
}
