import { replayCommand } from './replay-command.ts'
import { stepsText } from './steps-text.ts'
import { groupText, valueText } from './text/value-text.ts'
import type { CaseReport, JudgedVerdict, ScenarioReport, VerifyReport } from './verify-report.ts'

/** What is not as reviewed in a case, in words; the texts are not escaped for any format. */
export interface ToldVerdict {
  readonly kind: 'lost' | 'new' | 'changed' | 'unreviewed' | 'broken' | 'phase'
  readonly fails: boolean
  /** Short name of the rule; undefined where the whole case is meant. */
  readonly rule?: string | undefined
  readonly file?: string | undefined
  readonly place?: JudgedVerdict['place']
  readonly severity?: string | undefined
  /** The steps that the alert is about; empty where the whole case is meant. */
  readonly steps: string
  /** What is behind it, a sentence or less each. */
  readonly why: readonly string[]
  /** The command that plays the case again. */
  readonly replay: string
}

/** A case that is not as reviewed. */
export interface ToldCase {
  readonly scenario: ScenarioReport
  /** `attack/strip-alice`. */
  readonly id: string
  readonly told: readonly ToldVerdict[]
}

/** Tells every case of a run, those without news with nothing told. */
export function tellCases(report: VerifyReport): readonly ToldCase[] {
  return report.scenarios.flatMap((scenario) =>
    scenario.cases.map((one) => ({
      scenario,
      id: `${one.kind}/${one.name}`,
      told: [...tellOutcome(one, scenario, report), ...tellPhases(one, scenario, report)],
    })),
  )
}

function tellOutcome(
  one: CaseReport,
  { name }: ScenarioReport,
  { repeat }: VerifyReport,
): readonly ToldVerdict[] {
  const { outcome } = one
  const replay = replayCommand(one, { scenario: name, repeat })
  if (outcome.kind === 'broken') {
    const { code, message, hint } = outcome.finding
    const why = [`${code}  ${message}`, ...(hint === undefined ? [] : [hint])]
    return [{ kind: 'broken', fails: true, steps: '', why, replay }]
  }
  if (outcome.kind === 'unreviewed' && outcome.verdicts.length === 0) {
    const why = ['nothing fires, and the golden does not know the case']
    return [{ kind: 'unreviewed', fails: outcome.fails, steps: '', why, replay }]
  }
  return outcome.verdicts.flatMap((judged) => tellVerdict(judged, replay))
}

function tellVerdict(judged: JudgedVerdict, replay: string): readonly ToldVerdict[] {
  const { verdict, fails, file, place } = judged
  if (verdict.kind === 'match') return []
  const { kind, alert } = verdict
  const { rule, severity } = alert
  const listed = fails ? [] : ['listed only: not pinned']
  const why = [...whyOf(judged), ...listed]
  return [{ kind, fails, rule, file, place, severity, steps: stepsText(alert.steps), why, replay }]
}

function whyOf({ verdict, because = [] }: JudgedVerdict): readonly string[] {
  switch (verdict.kind) {
    case 'match':
      return []
    case 'lost':
      return because
    case 'changed':
      return verdict.fields.map(
        ({ field, expected, actual }) => `${field}: ${valueText(expected)} → ${valueText(actual)}`,
      )
    case 'new':
    case 'unreviewed': {
      const group = groupText(verdict.alert.group)
      const what =
        verdict.kind === 'new'
          ? 'the golden holds no such alert'
          : 'the golden does not know the case'
      return group === '' ? [what] : [what, group]
    }
  }
}

/** A golden that knows that a rule hangs on the phase says so; the others are told. */
function tellPhases(
  one: CaseReport,
  { name }: ScenarioReport,
  { phases = [], repeat }: VerifyReport,
): readonly ToldVerdict[] {
  const id = `${one.kind}/${one.name}`
  return phases
    .filter((phase) => !phase.known && phase.scenario === name && phase.case === id)
    .map(({ rule, fires, of, same }) => ({
      kind: 'phase',
      fails: true,
      rule,
      steps: '',
      why: [`fires in ${fires} of ${of} ticks and starts, in ${same} with the same alerts`],
      replay: `${replayCommand(one, { scenario: name, repeat })} --phases`,
    }))
}
