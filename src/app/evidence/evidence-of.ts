import { twinsOf } from '../../coverage/twins-of.ts'
import type { Evidence } from '../../coverage/evidence.ts'
import { caseId } from '../../golden/golden.ts'
import type { Rule } from '../../rule/rule.ts'
import { ruleHash } from '../../rule/rule-hash.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { JudgedCase } from '../judge-case.ts'
import type { LoadedDetectors } from '../load-detectors.ts'
import type { Settings } from '../settings.ts'
import { meantRules } from './meant-rules.ts'
import { techniquesOfAlerts, techniquesOfCase } from './techniques-of.ts'

/** When evidence was seen, and at which commit. */
export interface Occasion {
  /** ISO time in UTC. */
  readonly date: string
  readonly commit?: string | undefined
}

/** What each rule did in cases that were played: where it fired, where it is meant to, and where it has to be silent.
 * Broken cases and blind rules give nothing. */
export function evidenceOf(
  judged: readonly JudgedCase[],
  context: {
    readonly loaded: LoadedDetectors
    readonly settings: Pick<Settings, 'expect'>
    readonly occasion: Occasion
    /** Where the records come from; the simulator by default. */
    readonly source?: 'verify' | 'live' | undefined
  },
): readonly Evidence[] {
  const rules = context.loaded.detectors.map(({ rule }) => rule)
  const hashes = new Map(rules.map((rule) => [rule.shortName, ruleHash(rule)]))
  const whole = judged.filter(({ played }) => played.broken === undefined)
  return [...byScenario(whole)].flatMap(([scenario, cases]) => {
    const concerned = concernedRules(scenario, cases, { rules, settings: context.settings })
    return cases.flatMap((one) =>
      concerned(one).map((rule) =>
        evidenceIn(one, { ...context, rule, ruleHash: hashes.get(rule) ?? '' }),
      ),
    )
  })
}

function byScenario(judged: readonly JudgedCase[]): ReadonlyMap<Scenario, readonly JudgedCase[]> {
  const grouped = new Map<Scenario, JudgedCase[]>()
  for (const one of judged) grouped.set(one.scenario, [...(grouped.get(one.scenario) ?? []), one])
  return grouped
}

/** Tells which rules a case says something of, sorted. */
function concernedRules(
  scenario: Scenario,
  cases: readonly JudgedCase[],
  context: { readonly rules: readonly Rule[]; readonly settings: Pick<Settings, 'expect'> },
): (one: JudgedCase) => readonly string[] {
  const meant = meantRules(scenario, context.rules, context.settings)
  const loaded = new Set(context.rules.map(({ shortName }) => shortName))
  const firing = cases
    .filter(({ scenarioCase }) => isVariant(scenarioCase.kind))
    .flatMap(({ raised }) => raised.map(({ rule }) => rule.shortName))
  const twinOf = scenario.cases.flatMap((one) => one.twinOf)
  const guarding = [...new Set([...meant, ...firing, ...twinOf])].filter((rule) => loaded.has(rule))
  return ({ scenarioCase, raised }) => {
    const { kind, name } = scenarioCase
    const fired = raised.map(({ rule }) => rule.shortName)
    const silent = guarding.filter((rule) =>
      twinsOf(rule, scenario.cases).some((twin) => twin.kind === kind && twin.name === name),
    )
    return [...new Set([...fired, ...(isVariant(kind) ? meant : []), ...silent])].toSorted()
  }
}

const isVariant = (kind: string): boolean => kind === 'attack' || kind === 'evasion'

function evidenceIn(
  one: JudgedCase,
  about: {
    readonly rule: string
    readonly ruleHash: string
    readonly occasion: Occasion
    readonly source?: 'verify' | 'live' | undefined
  },
): Evidence {
  const { kind, name } = one.scenarioCase
  const alerts = one.raised.filter(({ rule }) => rule.shortName === about.rule)
  const isFired = alerts.length > 0
  return {
    source: about.source ?? 'verify',
    ...about.occasion,
    rule: about.rule,
    ruleHash: about.ruleHash,
    scenario: one.scenario.name,
    case: caseId(kind, name),
    verdict: isFired ? 'fired' : 'silent',
    techniques: isFired ? techniquesOfAlerts(alerts, one) : techniquesOfCase(one),
  }
}
