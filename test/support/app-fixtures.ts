import type { JudgedCase } from '../../src/app/judge-case.ts'
import type { LoadedDetectors } from '../../src/app/load-detectors.ts'
import { settingsOf, type Settings } from '../../src/app/settings.ts'
import type { GoldenAlert } from '../../src/golden/golden.ts'
import { loadRules } from '../../src/rule/load-rules.ts'
import type { Rule } from '../../src/rule/rule.ts'
import type { Scenario, ScenarioCase } from '../../src/scenario/scenario.ts'
import { aPlayedCase } from './golden-fixtures.ts'

/** A rule of a user, named as it is asked. */
export function aUserRule(shortName: string): Rule {
  const [rule] = loadRules(['rules/iam-group-created.toml']).rules
  if (rule === undefined) throw new Error('The bundled rule is gone.')
  return { ...rule, shortName, id: `id-of-${shortName}`, file: `my-rules/${shortName}.toml` }
}

/** The bundled rule of that name. */
export function aBundledRule(shortName: string): Rule {
  const [rule] = loadRules([`rules/${shortName}.toml`]).rules
  if (rule === undefined) throw new Error(`There is no rule ${shortName}.`)
  return rule
}

/** Rules as loaded, without detectors: what judging needs. */
export function loadedRules(...rules: readonly Rule[]): LoadedDetectors {
  return {
    detectors: [],
    rules: { loaded: rules, blind: [], unsupported: [], invalid: [], warnings: [] },
  }
}

/** Settings with the bundled goldens, in no folder of a user. */
export function someSettings(parts: Partial<Settings> = {}): Settings {
  return { ...settingsOf({ folder: '/' }), ...parts }
}

/** A scenario of those cases. */
export function aScenario(
  cases: readonly Pick<ScenarioCase, 'kind' | 'name'>[],
  parts: Partial<Scenario> = {},
): Scenario {
  const { detectedBy = [] } = parts
  return {
    name: 'a-scenario',
    file: 'scenarios/a-scenario.ts',
    folder: 'scenarios',
    title: 'A scenario',
    techniques: [],
    world: {},
    cast: [],
    ...parts,
    detectedBy,
    cases: cases.map((one) => ({ twinOf: detectedBy, body: async () => undefined, ...one })),
  }
}

/** The case of that name, judged. */
export function aJudgedCase(
  scenario: Scenario,
  name: string,
  parts: {
    readonly alerts?: readonly GoldenAlert[]
    readonly played?: JudgedCase['played']
  } = {},
): JudgedCase {
  const scenarioCase = scenario.cases.find((one) => one.name === name)
  if (scenarioCase === undefined) throw new Error(`There is no case ${name}.`)
  const { alerts = [], played = aPlayedCase({ case: name, kind: scenarioCase.kind }) } = parts
  return { scenario, scenarioCase, played, events: [], raised: [], alerts, alertsAt: () => alerts }
}
