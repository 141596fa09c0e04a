import type { GoldenAlert } from '../../golden/golden.ts'
import type { AlertVerdict, FieldDiff } from '../../golden/verdict.ts'
import type { CaseReport, DetectionReport, PhaseReport, VerifyReport } from '../verify-report.ts'
import { findingJson, type FindingJson } from './finding-json.ts'
import { rulesJson, type RulesJson } from './rules-json.ts'

/** One verdict. `rule` is null where the whole case is meant: broken, or silent and unreviewed. */
interface VerdictJson {
  readonly rule: string | null
  readonly verdict: AlertVerdict['kind'] | 'broken'
  readonly fails: boolean
  readonly diff: DiffJson | null
  /** Of a lost alert: why it was not raised. */
  readonly because?: readonly string[]
}

type DiffJson =
  | { readonly expected: GoldenAlert | null; readonly actual: GoldenAlert | null }
  | { readonly fields: readonly FieldDiff[] }
  | { readonly error: FindingJson }

interface CaseJson {
  readonly name: string
  readonly kind: CaseReport['kind']
  readonly verdicts: readonly VerdictJson[]
}

/** What `verify --format json` prints. */
export interface VerifyJson {
  readonly seed: string
  readonly start: string
  readonly scenarios: readonly {
    readonly name: string
    readonly updated: boolean
    readonly cases: readonly CaseJson[]
    readonly findings: readonly FindingJson[]
  }[]
  readonly detections: {
    readonly proven: number
    readonly of: number
    readonly rules: readonly DetectionReport[]
  }
  readonly rules: RulesJson & { readonly notLoaded: readonly string[] }
  readonly phases?: readonly PhaseReport[]
  readonly findings: readonly FindingJson[]
}

/** Makes the plain data of a report. */
export function verifyJson(report: VerifyReport): VerifyJson {
  return {
    seed: report.seed,
    start: report.start,
    scenarios: report.scenarios.map((scenario) => ({
      name: scenario.name,
      updated: scenario.updated,
      cases: scenario.cases.map(caseJson),
      findings: scenario.findings.map(findingJson),
    })),
    detections: {
      proven: report.detections.filter(({ proven }) => proven).length,
      of: report.detections.length,
      rules: report.detections,
    },
    rules: { ...rulesJson(report.rules), notLoaded: report.notLoaded },
    ...(report.phases === undefined ? {} : { phases: report.phases }),
    findings: report.findings.map(findingJson),
  }
}

/** What a line of `verify --format ndjson` holds. */
export interface VerifyLine extends CaseJson {
  readonly scenario: string
}

/** One case a line, each with its scenario. */
export function* verifyLines(report: VerifyReport): Iterable<string> {
  for (const scenario of report.scenarios) {
    for (const one of scenario.cases) {
      const line: VerifyLine = { scenario: scenario.name, ...caseJson(one) }
      yield `${JSON.stringify(line)}\n`
    }
  }
}

function caseJson({ name, kind, outcome }: CaseReport): CaseJson {
  if (outcome.kind === 'broken') {
    const error = findingJson(outcome.finding)
    return {
      name,
      kind,
      verdicts: [{ rule: null, verdict: 'broken', fails: true, diff: { error } }],
    }
  }
  const verdicts: VerdictJson[] = outcome.verdicts.map(({ verdict, fails, because }) => ({
    rule: verdict.alert.rule,
    verdict: verdict.kind,
    fails,
    diff: diffOf(verdict),
    ...(because === undefined ? {} : { because }),
  }))
  if (outcome.kind === 'unreviewed' && verdicts.length === 0) {
    verdicts.push({ rule: null, verdict: 'unreviewed', fails: outcome.fails, diff: null })
  }
  return { name, kind, verdicts }
}

function diffOf(verdict: AlertVerdict): DiffJson | null {
  if (verdict.kind === 'match') return null
  if (verdict.kind === 'changed') return { fields: verdict.fields }
  const { kind, alert } = verdict
  return kind === 'lost' ? { expected: alert, actual: null } : { expected: null, actual: alert }
}
