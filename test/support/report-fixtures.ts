import type { ReplayReport } from '../../src/report/replay-report.ts'
import type { RulesReport } from '../../src/report/rules-report.ts'
import type {
  CaseReport,
  JudgedVerdict,
  ScenarioReport,
  VerifyReport,
} from '../../src/report/verify-report.ts'
import type { SurveyReport } from '../../src/report/survey-report.ts'
import type { RuleCheck } from '../../src/rule/check-rules.ts'
import { aGoldenAlert, anAlert } from './golden-fixtures.ts'

const noRuleTroubles: RulesReport = { loaded: 1, blind: [], unsupported: [], invalid: [] }

/** A report of nothing; give what matters. */
export function aVerifyReport(parts: Partial<VerifyReport> = {}): VerifyReport {
  return {
    seed: 'trailproof',
    start: '2026-03-02T09:00:00.000Z',
    scenarios: [],
    detections: [{ rule: 'a-rule', proven: true }],
    notLoaded: [],
    rules: noRuleTroubles,
    findings: [],
    repeat: [],
    ...parts,
  }
}

/** Names and texts that every format has a meaning for: markup, mentions, commands, controls, half a surrogate pair. */
export const hostile =
  '::error file=x::|`<script>alert(1)</script>` @everyone [a](https://evil.example) ${{ x }} ]]>&%0A\u001b[31m\u202e\ud800 eve@evil.example www.evil.example\n# b'

/** A report with one case of each verdict, findings beside them, and rules that could not run. */
export function aMixedVerifyReport(): VerifyReport {
  const file = 'rules/a-rule.toml'
  const place = { line: 12, column: 1 }
  const known = aGoldenAlert({ rule: 'c-rule', steps: ['act'], severity: 'high' })
  const scenario = (parts: Partial<ScenarioReport>): ScenarioReport => ({
    name: 'a-scenario',
    title: 'A scenario',
    file: 'scenarios/a-scenario.ts',
    golden: 'golden/a-scenario.json',
    cases: [],
    findings: [],
    updated: false,
    ...parts,
  })
  const compared = (
    kind: CaseReport['kind'],
    name: string,
    verdicts: readonly JudgedVerdict[],
  ): CaseReport => ({ kind, name, outcome: { kind: 'compared', verdicts } })
  return aVerifyReport({
    repeat: ['--seed', '7'],
    scenarios: [
      scenario({
        cases: [
          compared('attack', 'by name', [
            {
              verdict: { kind: 'lost', alert: aGoldenAlert({ steps: ['strip-alice'] }) },
              file,
              place,
              fails: true,
              because: ['event.action is "A", not "B"', 'the sky is blue'],
            },
            {
              verdict: {
                kind: 'changed',
                alert: { ...known, severity: 'low' },
                expected: known,
                fields: [{ field: 'severity', expected: 'high', actual: 'low' }],
              },
              fails: true,
            },
          ]),
          compared('benign', 'rotation', [
            { verdict: { kind: 'match', alert: known }, fails: false },
          ]),
          compared('benign', 'looks', [
            {
              verdict: {
                kind: 'new',
                alert: aGoldenAlert({
                  rule: 'b-rule',
                  severity: 'low',
                  group: { 'user.name': 'eve' },
                }),
              },
              file: 'rules/b-rule.toml',
              fails: false,
            },
          ]),
        ],
        findings: [
          {
            severity: 'error',
            code: 'DETECTION_MISSING',
            message: 'No golden holds an alert of "d-rule".',
            hint: 'Add an attack case.',
          },
        ],
      }),
      scenario({
        name: 'another',
        file: 'scenarios/another.ts',
        golden: 'golden/another.json',
        cases: [
          {
            kind: 'attack',
            name: 'breaks',
            outcome: {
              kind: 'broken',
              finding: { severity: 'error', code: 'STEP_FAILED', message: 'It broke.' },
            },
          },
          {
            kind: 'benign',
            name: 'quiet',
            outcome: { kind: 'unreviewed', verdicts: [], fails: true },
          },
          compared('attack', 'in phase', []),
        ],
      }),
    ],
    phases: [
      {
        scenario: 'another',
        case: 'attack/in phase',
        rule: 'p-rule',
        same: 3,
        fires: 4,
        of: 10,
        known: false,
      },
    ],
    findings: [
      {
        severity: 'warning',
        code: 'GOLDEN_STALE',
        message: 'golden/gone.json belongs to no scenario.',
      },
    ],
    rules: mixedRules,
    detections: [
      { rule: 'a-rule', proven: false, missing: 'fires in no attack case' },
      { rule: 'b-rule', proven: true },
    ],
  })
}

const source = { name: 'rules/wrong.toml', text: 'query = """\na: b and\n"""\n' }

/** Rules that are wrong, not modelled, allowed not to be, blind, and worth a look. */
export const mixedRules: RulesReport = {
  loaded: 4,
  blind: [
    { rule: 'blind-rule', file: 'rules/blind-rule.toml', field: 'x.y', reason: 'no mapping' },
  ],
  unsupported: [
    {
      file: 'rules/later.toml',
      rule: 'later',
      severity: 'unsupported',
      code: 'ESQL_COMMAND_UNSUPPORTED',
      message: 'LOOKUP is not supported.',
    },
    {
      file: 'rules/ml.toml',
      rule: 'ml',
      severity: 'unsupported',
      code: 'MACHINE_LEARNING_UNSUPPORTED',
      message: 'No jobs here.',
    },
  ],
  allowed: ['machine_learning'],
  invalid: [
    {
      file: 'rules/wrong.toml',
      rule: 'wrong',
      severity: 'error',
      code: 'KQL_SYNTAX',
      message: 'Nothing follows "and".',
      hint: 'Give an expression.',
      span: { source, start: 17, end: 20 },
    },
  ],
  warnings: [
    {
      file: 'rules/a-rule.toml',
      rule: 'a-rule',
      severity: 'warning',
      code: 'MAX_SIGNALS_REACHED',
      message: 'It raised 100 alerts in a run.',
    },
  ],
}

/** A report whose every text is hostile. */
export function aHostileVerifyReport(): VerifyReport {
  const alert = aGoldenAlert({ rule: hostile, steps: [hostile], group: { [hostile]: hostile } })
  const verdicts: readonly JudgedVerdict[] = [
    { verdict: { kind: 'lost', alert }, file: hostile, fails: true, because: [hostile] },
    { verdict: { kind: 'new', alert }, file: hostile, fails: true },
  ]
  const finding = {
    severity: 'error',
    code: 'STEP_FAILED',
    message: hostile,
    hint: hostile,
  } as const
  return aVerifyReport({
    seed: hostile,
    repeat: ['--rules', hostile],
    scenarios: [
      {
        name: hostile,
        title: hostile,
        file: hostile,
        golden: hostile,
        cases: [
          { kind: 'attack', name: hostile, outcome: { kind: 'compared', verdicts } },
          { kind: 'benign', name: hostile, outcome: { kind: 'broken', finding } },
        ],
        findings: [finding],
        updated: false,
      },
    ],
    findings: [finding],
    detections: [{ rule: hostile, proven: false, missing: hostile }],
    rules: {
      ...mixedRules,
      allowed: [],
      blind: [{ rule: hostile, file: hostile, field: hostile, reason: hostile }],
      invalid: [{ ...finding, code: 'KQL_SYNTAX', file: hostile, rule: hostile }],
    },
  })
}

/** A replay with two alerts; of the second nothing is known beside what it says. */
export function aReplayReport(parts: Partial<ReplayReport> = {}): ReplayReport {
  return {
    records: { read: 3, judged: 3, skipped: 0, duplicate: 0, late: 0, malformed: 0 },
    rules: { loaded: [], blind: [], unsupported: [], invalid: [] },
    alerts: [
      anAlert({ group: { 'user.name': 'eve' } }),
      anAlert({ id: 'alert-2', shortName: 'b-rule', eventCount: 2, cold: true }),
    ],
    details: [
      {
        actions: [
          { name: 'CreateUser', count: 2 },
          { name: 'DeleteUser', count: 1 },
        ],
        actor: 'arn:eve',
        address: '192.0.2.1',
        file: 'log.json',
        line: 7,
      },
      undefined,
    ],
    ...parts,
  }
}

/** A check of rule files that finds one of each kind. */
export const aMixedRuleCheck: RuleCheck = {
  files: 4,
  rules: 4,
  ok: 2,
  unsupported: mixedRules.unsupported.slice(0, 1),
  invalid: mixedRules.invalid,
  lint: mixedRules.warnings ?? [],
  deprecated: [],
  otherData: [],
}

/** A survey with an attack that nobody sees, one that broke and one that is seen. */
export const aMixedSurvey: SurveyReport = {
  seed: '7',
  attacks: [
    { case: 'attack/unseen', seenBy: [] },
    { scenario: 'r', case: 'attack/broken', seenBy: [], broken: 'It broke.' },
    { case: 'attack/seen', seenBy: ['a-rule', 'b-rule'] },
  ].map((one) => ({ scenario: 's', title: 'S', techniques: ['T1098', 'T1078.004'], ...one })),
  quiet: ['c-rule', 'd-rule'],
  rules: mixedRules,
  findings: [],
}

const hostileFinding = {
  severity: 'error',
  code: 'KQL_SYNTAX',
  message: hostile,
  hint: hostile,
  file: hostile,
  rule: hostile,
} as const

const hostileRules: RulesReport = {
  loaded: 1,
  blind: [{ rule: hostile, file: hostile, field: hostile, reason: hostile }],
  unsupported: [{ ...hostileFinding, severity: 'unsupported', code: 'EQL_NOW_UNSUPPORTED' }],
  invalid: [hostileFinding],
  warnings: [{ ...hostileFinding, severity: 'warning' }],
}

/** A replay whose every text is hostile. */
export function aHostileReplayReport(): ReplayReport {
  const rule = { ...anAlert().rule, shortName: hostile, name: hostile, file: hostile }
  return aReplayReport({
    rules: { ...hostileRules, loaded: [] },
    alerts: [anAlert({ rule, group: { [hostile]: hostile }, values: { [hostile]: hostile } })],
    details: [
      {
        actions: [{ name: hostile, count: 2 }],
        actor: hostile,
        address: hostile,
        file: hostile,
        line: 1,
      },
    ],
  })
}

/** A survey whose every text is hostile. */
export const aHostileSurvey: SurveyReport = {
  seed: hostile,
  attacks: [{ seenBy: [] }, { seenBy: [hostile, hostile] }, { seenBy: [], broken: hostile }].map(
    (one) => ({
      scenario: hostile,
      case: hostile,
      title: hostile,
      techniques: [hostile],
      ...one,
    }),
  ),
  quiet: [hostile],
  rules: hostileRules,
  findings: [hostileFinding],
}

/** A check of rule files whose every text is hostile. */
export const aHostileRuleCheck: RuleCheck = {
  files: 1,
  rules: 1,
  ok: 0,
  unsupported: hostileRules.unsupported,
  invalid: hostileRules.invalid,
  lint: hostileRules.warnings ?? [],
  deprecated: [hostile],
  otherData: [],
}
