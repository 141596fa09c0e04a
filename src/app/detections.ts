import type { BlindRule } from '../engine/replay-result.ts'
import type { DetectionReport } from '../report/verify-report.ts'
import type { Rule } from '../rule/rule.ts'
import type { JudgedCase } from './judge-case.ts'
import { isBundledRule } from './bundled.ts'
import { isExpected } from './pinned.ts'
import type { Settings } from './settings.ts'

/** Says of each rule whether the cases prove it: it fires in an attack case and is silent in every benign twin.
 * Over the bundled goldens a user's rule is asked only where a scenario or `expect` names it.
 * With scenarios chosen, by name or as changed, only the rules that these scenarios are about are asked; with single cases none. */
export function detectionsOf(
  judged: readonly JudgedCase[],
  options: {
    readonly rules: readonly Rule[]
    readonly blind: readonly BlindRule[]
    readonly settings: Settings
    /** The scenarios that were chosen; undefined for all. */
    readonly only?: readonly string[] | undefined
    readonly case?: readonly string[] | undefined
  },
): readonly DetectionReport[] {
  if ((options.case ?? []).length > 0) return []
  return options.rules
    .filter(
      (rule) =>
        (options.only === undefined && isClaimed(rule, options.settings)) ||
        judged.some((one) => isAbout(one, rule, options.settings)),
    )
    .toSorted((left, right) => (left.shortName < right.shortName ? -1 : 1))
    .map(
      (rule) => blindDetection(rule, options.blind) ?? detectionOf(rule, judged, options.settings),
    )
}

function blindDetection(rule: Rule, blind: readonly BlindRule[]): DetectionReport | undefined {
  const found = blind.find((one) => one.rule === rule.shortName)
  if (found === undefined) return undefined
  return { rule: rule.shortName, proven: false, missing: `is blind: it needs ${found.field}` }
}

function detectionOf(
  rule: Rule,
  judged: readonly JudgedCase[],
  settings: Settings,
): DetectionReport {
  const whole = judged.filter(({ played }) => played.broken === undefined)
  const fires = whole.some((one) => one.scenarioCase.kind === 'attack' && raises(one, rule))
  const twins = whole.filter((one) => isTwin(one, rule, settings))
  const loud = twins.find((one) => raises(one, rule))
  const missing = missingText({ fires, twins: twins.length, loud })
  const { shortName } = rule
  return missing === undefined
    ? { rule: shortName, proven: true }
    : { rule: shortName, proven: false, missing }
}

function missingText(found: {
  readonly fires: boolean
  readonly twins: number
  readonly loud: JudgedCase | undefined
}): string | undefined {
  if (!found.fires) return 'fires in no attack case'
  if (found.twins === 0) return 'has no benign twin'
  if (found.loud === undefined) return undefined
  const { scenario, scenarioCase } = found.loud
  return `fires in a benign twin: ${scenario.name} benign/${scenarioCase.name}`
}

const raises = (one: JudgedCase, rule: Rule): boolean =>
  one.alerts.some((alert) => alert.rule === rule.shortName)

function isTwin(one: JudgedCase, rule: Rule, settings: Settings): boolean {
  const { scenario, scenarioCase } = one
  if (scenarioCase.kind !== 'benign') return false
  return scenarioCase.twinOf.includes(rule.shortName) || isExpected(rule, scenario.name, settings)
}

/** The bundled goldens claim nothing of a user's rules; one's own goldens are about every rule that is loaded. */
const isClaimed = (rule: Rule, settings: Settings): boolean =>
  !settings.goldenIsBundled || isBundledRule(rule.file)

function isAbout(one: JudgedCase, rule: Rule, settings: Settings): boolean {
  return (
    one.scenario.detectedBy.includes(rule.shortName) ||
    isExpected(rule, one.scenario.name, settings)
  )
}
