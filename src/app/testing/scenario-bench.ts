import type { Finding } from '../../diagnostic/finding.ts'
import { allowUpdate } from '../../golden/store.ts'
import { caseId } from '../../golden/golden.ts'
import type { ScenarioReport } from '../../report/verify-report.ts'
import { loadScenarios } from '../../scenario/catalogue.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { checkExpect } from '../check-expect.ts'
import type { JudgedCase } from '../judge-case.ts'
import { judgeScenario } from '../judge-scenario.ts'
import { nothingPinned } from '../nothing-pinned.ts'
import { judgeOn, openBench, type Bench, type BenchOptions } from './bench.ts'

/** Which scenarios are tested, with which rules. */
export interface ScenarioTestOptions extends BenchOptions {
  /** Names of scenarios; all by default. */
  readonly only?: readonly string[] | undefined
}

/** A scenario whose cases can be judged one by one; each is played once. */
export interface TestedScenario {
  readonly scenario: Scenario
  /** `attack/by name` …, in the scenario's order. */
  readonly cases: readonly string[]
  /** Compares one case with the golden, or writes its block. */
  readonly judgeCase: (id: string, options: { readonly update: boolean }) => Promise<ScenarioReport>
  /** Judges the golden as a whole: its notes, `detectedBy`, `expect`. */
  readonly judgeGolden: () => Promise<ScenarioReport>
}

/** What is tested, and what is wrong beside cases. */
export interface ScenarioTests {
  readonly scenarios: readonly TestedScenario[]
  /** Scenarios that cannot be loaded, rule files that are wrong, names in `expect` that are nobody's, rules that nothing pins. */
  readonly findings: readonly (Finding & { readonly file?: string | undefined })[]
  readonly repeat: readonly string[]
}

/** Loads scenarios and rules for tests.
 * @throws TrailproofError SCENARIO_UNKNOWN, RULE_UNKNOWN, CONFIG_SYNTAX and its like */
export async function openScenarioTests(options: ScenarioTestOptions): Promise<ScenarioTests> {
  const bench = openBench(options)
  const { settings, loaded } = bench
  const catalogue = await loadScenarios(settings.scenarios, options.only)
  return {
    scenarios: catalogue.scenarios.map((scenario) => tested(scenario, bench)),
    findings: [
      ...catalogue.findings,
      ...loaded.rules.invalid,
      ...checkExpect(settings, { catalogue, rules: loaded.rules }, options),
      ...nothingPinned(settings, loaded),
    ],
    repeat: settings.repeat,
  }
}

function tested(scenario: Scenario, bench: Bench): TestedScenario {
  const cases = scenario.cases.map(({ kind, name }) => caseId(kind, name))
  const known = new Map<string, Promise<JudgedCase>>()
  const judged = (id: string): Promise<JudgedCase> => {
    const one = known.get(id) ?? judgeOn(scenario, id, bench)
    known.set(id, one)
    return one
  }
  const context = { ...bench, phases: undefined }
  return {
    scenario,
    cases,
    judgeCase: async (id, { update }) => {
      if (update) await allowUpdate(bench.settings.golden)
      return (await judgeScenario(scenario, [await judged(id)], { ...context, update })).report
    },
    judgeGolden: async () => {
      const all = await Promise.all(cases.map(judged))
      return (await judgeScenario(scenario, all, { ...context, update: false })).report
    },
  }
}
