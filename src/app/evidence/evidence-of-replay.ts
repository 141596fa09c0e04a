import type { Evidence } from '../../coverage/evidence.ts'
import { twinsOf } from '../../coverage/twins-of.ts'
import type { Alert } from '../../engine/alert.ts'
import { caseId } from '../../golden/golden.ts'
import type { AlertDetail } from '../../report/replay-report.ts'
import { ruleHash } from '../../rule/rule-hash.ts'
import type { Rule } from '../../rule/rule.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import type { CaseToPlay } from '../play-cases.ts'
import type { Settings } from '../settings.ts'
import type { Occasion } from './evidence-of.ts'
import { meantRules } from './meant-rules.ts'
import { techniquesOfCase } from './techniques-of.ts'

type TiedCase = CaseToPlay & { readonly played: PlayedCase }

/** What rules did over a log: a line for each that fired. Of a log that shows a case also one for each that is silent there
 * though it is meant to see the case, or has to be silent. */
export function evidenceOfReplay(
  replayed: {
    readonly alerts: readonly Alert[]
    readonly details: readonly (AlertDetail | undefined)[]
  },
  context: {
    /** Those that ran. */
    readonly rules: readonly Rule[]
    readonly settings: Pick<Settings, 'expect'>
    readonly occasion: Occasion
    readonly tied: TiedCase | undefined
  },
): readonly Evidence[] {
  const { tied, occasion } = context
  const fired = new Set(replayed.alerts.map(({ rule }) => rule.shortName))
  const concerned = new Set([
    ...fired,
    ...(tied === undefined ? [] : concernedRules(tied, context)),
  ])
  return context.rules
    .filter(({ shortName }) => concerned.has(shortName))
    .toSorted((left, right) => (left.shortName < right.shortName ? -1 : 1))
    .map((rule): Evidence => ({
      source: 'replay',
      ...occasion,
      rule: rule.shortName,
      ruleHash: ruleHash(rule),
      ...(tied === undefined ? {} : placeOf(tied)),
      verdict: fired.has(rule.shortName) ? 'fired' : 'silent',
      techniques: techniquesOf(rule.shortName, { ...replayed, tied }),
    }))
}

function placeOf({ scenario, scenarioCase }: TiedCase): Pick<Evidence, 'scenario' | 'case'> {
  return { scenario: scenario.name, case: caseId(scenarioCase.kind, scenarioCase.name) }
}

function concernedRules(
  { scenario, scenarioCase }: TiedCase,
  context: { readonly rules: readonly Rule[]; readonly settings: Pick<Settings, 'expect'> },
): readonly string[] {
  const { kind } = scenarioCase
  const meant = meantRules(scenario, context.rules, context.settings)
  if (kind === 'attack' || kind === 'evasion') return meant
  if (kind === 'false-positive') return []
  const twinOf = scenario.cases.flatMap((one) => one.twinOf)
  return [...meant, ...twinOf].filter((rule) =>
    twinsOf(rule, scenario.cases).some(({ name }) => name === scenarioCase.name),
  )
}

/** A log does not know the steps of its case: an alert counts for what every step does that makes events such as those that
 * it is about. Where such steps do several things it cannot be told which, and it counts for what they have in common. */
function techniquesOf(
  rule: string,
  replayed: {
    readonly alerts: readonly Alert[]
    readonly details: readonly (AlertDetail | undefined)[]
    readonly tied: TiedCase | undefined
  },
): readonly string[] {
  const { alerts, details, tied } = replayed
  if (tied === undefined) return []
  const own = alerts.flatMap((alert, index) => (alert.rule.shortName === rule ? [index] : []))
  if (own.length === 0 || tied.played.techniques === undefined) return techniquesOfCase(tied)
  const actions = own.flatMap((index) => details[index]?.actions.map(({ name }) => name) ?? [])
  const seen = [...new Set(actions)].flatMap((action) => commonTechniques(action, tied.played))
  return [...new Set(seen)].toSorted()
}

function commonTechniques(action: string, { records }: PlayedCase): readonly string[] {
  const [first, ...others] = records.filter(
    ({ record, phase }) => phase === 'judged' && record.eventName === action,
  )
  return (first?.techniques ?? []).filter((technique) =>
    others.every(({ techniques }) => techniques?.includes(technique) ?? false),
  )
}
