import { liveCase, type LiveCase } from '../../../src/app/live/live-case.ts'
import { bundledScenarios, loadScenarios } from '../../../src/scenario/catalogue.ts'

export const playedAt = { seed: 'live', start: Date.UTC(2026, 2, 2, 9) }

export type PlayableCase = LiveCase & { readonly kind: 'playable' }

/** The cases of the bundled scenarios that can be played live. */
export async function playableCases(): Promise<readonly PlayableCase[]> {
  const { scenarios } = await loadScenarios([bundledScenarios])
  const cases: PlayableCase[] = []
  for (const scenario of scenarios) {
    for (const scenarioCase of scenario.cases) {
      const one = await liveCase({ scenario, scenarioCase }, playedAt)
      if (one.kind === 'playable') cases.push(one)
    }
  }
  return cases
}
