import type { Finding } from '../diagnostic/finding.ts'
import type { ScenarioEntry } from '../report/rule-list.ts'
import { loadScenarios } from '../scenario/catalogue.ts'
import type { CommonOptions } from './options.ts'
import { settingsOf } from './settings.ts'

/** Lists scenarios with their cases, by name. */
export async function listScenarios(options: CommonOptions = {}): Promise<{
  readonly entries: readonly ScenarioEntry[]
  readonly findings: readonly Finding[]
}> {
  const { scenarios, findings } = await loadScenarios(settingsOf(options).scenarios)
  const entries = scenarios.map(({ name, title, techniques, detectedBy, cases }) => ({
    name,
    title,
    techniques,
    detectedBy,
    cases: cases.map(({ kind, name }) => ({ kind, name })),
  }))
  return { entries, findings }
}
