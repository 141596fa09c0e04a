import type { SurveyedAttack, SurveyReport } from '../survey-report.ts'
import { findingJson, type FindingJson } from './finding-json.ts'
import { rulesJson, type RulesJson } from './rules-json.ts'

/** What `survey --format json` prints. */
export interface SurveyJson {
  readonly seed: string
  readonly attacks: readonly SurveyedAttack[]
  readonly seen: number
  readonly of: number
  readonly quiet: readonly string[]
  readonly rules: RulesJson
  readonly findings: readonly FindingJson[]
}

/** One attack a line. */
export function* surveyLines({ attacks }: SurveyReport): Iterable<string> {
  for (const attack of attacks) yield `${JSON.stringify(attack)}\n`
}

/** Makes the plain data of a survey. */
export function surveyJson(report: SurveyReport): SurveyJson {
  return {
    seed: report.seed,
    attacks: report.attacks,
    seen: report.attacks.filter(({ seenBy }) => seenBy.length > 0).length,
    of: report.attacks.length,
    quiet: report.quiet,
    rules: rulesJson(report.rules),
    findings: report.findings.map(findingJson),
  }
}
