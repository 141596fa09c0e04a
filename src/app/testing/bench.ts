import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { caseId } from '../../golden/golden.ts'
import { loadScenarios } from '../../scenario/catalogue.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { judgeCase, type JudgedCase } from '../judge-case.ts'
import { loadDetectors, type LoadedDetectors } from '../load-detectors.ts'
import type { CommonOptions } from '../options.ts'
import { casesToPlay, playOne } from '../play-cases.ts'
import { settingsOf, type Settings } from '../settings.ts'

/** What tests of detections are loaded with. */
export interface BenchOptions extends CommonOptions {
  /** Short names or ids of rules; all by default. */
  readonly rule?: readonly string[] | undefined
}

/** Rules and settings, loaded once and used by many tests. */
export interface Bench {
  readonly settings: Settings
  readonly loaded: LoadedDetectors
}

/** Loads rules as `verify` does.
 * @throws TrailproofError RULE_UNKNOWN, INPUT_UNREADABLE, CONFIG_SYNTAX and its like */
export function openBench(options: BenchOptions = {}): Bench {
  const settings = settingsOf(options)
  const { besideRules, profile } = settings
  const loaded = loadDetectors(settings.rules, { ...besideRules, profile, only: options.rule })
  return { settings, loaded }
}

/** Loads one scenario of the bench's.
 * @throws TrailproofError SCENARIO_UNKNOWN, and whatever is wrong with its file */
export async function scenarioOf(name: string, { settings }: Bench): Promise<Scenario> {
  const { scenarios, findings } = await loadScenarios(settings.scenarios, [name])
  const [finding] = findings
  if (finding !== undefined) throw new TrailproofError(finding.code, finding.message, finding)
  return scenarios[0]!
}

/** Plays a case and replays it through the rules; a step that goes wrong stands in the result.
 * @throws TrailproofError CASE_UNKNOWN, for a name that several cases bear as well */
export async function judgeOn(
  scenario: Scenario,
  name: string,
  { settings, loaded }: Bench,
): Promise<JudgedCase> {
  const [one, other] = casesToPlay([scenario], [name])
  if (one === undefined || other !== undefined) throw ambiguous(scenario, name)
  const played = await playOne(one, settings)
  return judgeCase({ ...one, played }, { detectors: loaded.detectors, profile: settings.profile })
}

function ambiguous(scenario: Scenario, name: string): TrailproofError {
  const ids = scenario.cases.filter((one) => one.name === name)
  return new TrailproofError('CASE_UNKNOWN', `Several cases of "${scenario.name}" are "${name}".`, {
    hint: `Say which: ${ids.map((one) => caseId(one.kind, one.name)).join(', ')}.`,
  })
}

/** The short name of a rule that runs here.
 * @throws TrailproofError with what is wrong with the rule where it cannot run, else RULE_UNKNOWN */
export function runningRule(name: string, { loaded }: Pick<Bench, 'loaded'>): string {
  const { rules, detectors } = loaded
  const running = detectors.find(({ rule }) => rule.shortName === name || rule.id === name)
  if (running !== undefined) return running.rule.shortName
  const refused = [...rules.invalid, ...rules.unsupported].find(({ rule }) => rule === name)
  if (refused !== undefined) throw new TrailproofError(refused.code, refused.message, refused)
  const blind = rules.blind.find(({ rule }) => rule === name)
  if (blind !== undefined) {
    throw new TrailproofError(
      'RULE_BLIND',
      `"${name}" is blind: no document carries ${blind.field}.`,
    )
  }
  const other = rules.otherData?.find(({ rule }) => rule === name)
  if (other !== undefined) {
    throw new TrailproofError('RULE_BLIND', `"${name}" reads other data: ${other.reason}.`)
  }
  const known = detectors.map(({ rule }) => rule.shortName)
  throw new TrailproofError('RULE_UNKNOWN', `There is no rule "${name}" here.`, {
    hint: didYouMean(name, known) ?? '`trailproof rules` lists them.',
  })
}
