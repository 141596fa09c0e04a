import { liveCase, type LiveCase } from '../../../src/app/live/live-case.ts'
import { bundledScenarios, loadScenarios } from '../../../src/scenario/catalogue.ts'

export const playedAt = { seed: 'live', start: Date.UTC(2026, 2, 2, 9) }

export type PlayableCase = LiveCase & { readonly kind: 'playable' }

let known: Promise<readonly PlayableCase[]> | undefined

/** The cases of the bundled scenarios that can be played live; found out once. */
export const playableCases = (): Promise<readonly PlayableCase[]> => (known ??= findPlayable())

async function findPlayable(): Promise<readonly PlayableCase[]> {
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

/** One case of those that make the same calls. */
export function distinctCases(all: readonly PlayableCase[]): readonly PlayableCase[] {
  const shapes = new Map(
    all.map((one) => [
      one.dry.entries
        .flatMap((entry) => (entry.kind === 'intent' ? [entry.operation] : []))
        .join(' '),
      one,
    ]),
  )
  return [...shapes.values()]
}

/** `iam-group-creation attack/a new group` */
export const caseName = ({ scenario, scenarioCase }: PlayableCase): string =>
  `${scenario.name} ${scenarioCase.kind}/${scenarioCase.name}`
