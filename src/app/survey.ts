import type { SurveyedAttack, SurveyReport } from '../report/survey-report.ts'
import { loadScenarios } from '../scenario/catalogue.ts'
import { caseId } from '../golden/golden.ts'
import type { Detector } from '../engine/detector.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { changesOf } from './changed-selection.ts'
import { judgeCase, type JudgedCase } from './judge-case.ts'
import { loadDetectors } from './load-detectors.ts'
import type { CommonOptions } from './options.ts'
import { casesToPlay, playCases } from './play-cases.ts'
import { allowedUnsupported, settingsOf } from './settings.ts'

/** What `survey` can be asked. */
export interface SurveyOptions extends CommonOptions {
  /** Names of scenarios; all by default. */
  readonly only?: readonly string[] | undefined
}

/** Shows which rules see which attacks; needs no goldens. The attacks that nobody sees come first.
 * With `changed` rules that changed are shown against every attack, scenarios that changed against every rule.
 * @example const { attacks } = await survey({ rules: ['my-rules'] }) */
export async function survey(options: SurveyOptions = {}): Promise<SurveyReport> {
  const settings = settingsOf(options)
  const changes = changesOf(options, settings)
  const { scenarios, findings } = await loadScenarios(settings.scenarios, options.only)
  const { detectors, rules } = loadDetectors(settings.rules, {
    ...settings.besideRules,
    profile: settings.profile,
  })
  const changed = detectors.filter(({ rule }) => changes?.isRule(rule) ?? true)
  const detectorsFor = (scenario: Scenario): readonly Detector[] =>
    changes?.isScenario(scenario) === true ? detectors : changed
  const attacks = casesToPlay(scenarios).filter(
    ({ scenario, scenarioCase }) =>
      scenarioCase.kind === 'attack' && detectorsFor(scenario).length > 0,
  )

  const seen: SurveyedAttack[] = []
  for await (const one of playCases(attacks, { ...settings, onProgress: options.onProgress })) {
    const { profile } = settings
    seen.push(surveyed(judgeCase(one, { detectors: detectorsFor(one.scenario), profile })))
  }
  const firing = new Set(seen.flatMap(({ seenBy }) => seenBy))
  const { loaded, ...others } = rules
  return {
    seed: settings.seed,
    start: new Date(settings.start).toISOString(),
    attacks: seen.toSorted(fewestFirst),
    quiet: loaded
      .filter((rule) => changes?.isRule(rule) ?? true)
      .map(({ shortName }) => shortName)
      .filter((name) => !firing.has(name)),
    rules: { loaded: loaded.length, ...others, allowed: allowedUnsupported(options) },
    findings,
  }
}

function surveyed({ scenario, scenarioCase, played, alerts }: JudgedCase): SurveyedAttack {
  return {
    scenario: scenario.name,
    case: caseId(scenarioCase.kind, scenarioCase.name),
    title: scenario.title,
    techniques: scenario.techniques,
    seenBy: [...new Set(alerts.map(({ rule }) => rule))].toSorted(),
    ...(played.broken === undefined ? {} : { broken: played.broken.message }),
  }
}

/** Nobody first; scenarios keep their order. */
const fewestFirst = (left: SurveyedAttack, right: SurveyedAttack): number =>
  left.seenBy.length - right.seenBy.length
