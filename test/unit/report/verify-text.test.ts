import { describe, expect, it } from 'vitest'
import { styleOf } from '../../../src/report/text/style.ts'
import { verifyText } from '../../../src/report/text/verify-text.ts'
import type { CaseReport, ScenarioReport } from '../../../src/report/verify-report.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'
import { aVerifyReport } from '../../support/report-fixtures.ts'

const plain = styleOf(false)
const text = (report: Parameters<typeof verifyText>[0], quiet = false): readonly string[] =>
  verifyText(report, plain, { quiet }).split('\n')

const fine: CaseReport = {
  kind: 'benign',
  name: 'rotation',
  outcome: { kind: 'compared', verdicts: [] },
}

function aScenario(parts: Partial<ScenarioReport> = {}): ScenarioReport {
  return {
    name: 'a-scenario',
    title: 'A scenario',
    cases: [fine],
    findings: [],
    updated: false,
    ...parts,
  }
}

describe('verifyText', () => {
  it('gives a passing run a line a scenario and a summary', () => {
    const attack: CaseReport = {
      kind: 'attack',
      name: 'plain',
      outcome: {
        kind: 'compared',
        verdicts: [{ verdict: { kind: 'match', alert: aGoldenAlert() }, fails: false }],
      },
    }
    const report = aVerifyReport({
      scenarios: [aScenario({ cases: [attack, fine] }), aScenario({ name: 'another' })],
    })
    expect(text(report)).toEqual([
      '✓  a-scenario  2 cases',
      '✓  another      1 case',
      '',
      '1 of 1 detection proven · 3 cases: 1 attack, 2 benign',
      '',
    ])
    expect(text(report, true)).toEqual([
      '1 of 1 detection proven · 3 cases: 1 attack, 2 benign',
      '',
    ])
  })

  it('shows lost, new and changed alerts with rule, step and the command that replays the case', () => {
    const expected = aGoldenAlert({ rule: 'c-rule', steps: ['act'] })
    const verdicts = [
      {
        verdict: { kind: 'lost', alert: aGoldenAlert({ steps: ['deactivate-mfa-device'] }) },
        file: 'rules/a-rule.toml',
        fails: true,
      },
      {
        verdict: {
          kind: 'new',
          alert: aGoldenAlert({
            rule: 'b-rule',
            severity: 'low',
            steps: ['try#1..25'],
            count: 25,
            group: { 'user.name': 'alice', 'source.ip': null },
          }),
        },
        fails: false,
      },
      {
        verdict: {
          kind: 'changed',
          alert: { ...expected, severity: 'low', count: 2 },
          expected,
          fields: [
            { field: 'severity', expected: 'high', actual: 'low' },
            { field: 'values.ids', expected: null, actual: ['a', 'b'] },
          ],
        },
        fails: true,
      },
    ] as const
    const report = aVerifyReport({
      scenarios: [
        aScenario({
          cases: [{ kind: 'attack', name: 'by name', outcome: { kind: 'compared', verdicts } }],
        }),
      ],
      repeat: ['--seed', '7'],
    })
    expect(text(report)).toEqual([
      '✗  a-scenario  1 case',
      '    attack/by name',
      '      lost        a-rule  high  at deactivate-mfa-device  rules/a-rule.toml',
      '      new         b-rule  low  at try#1..25  (25 events)  user.name=alice source.ip=(none)  (listed only: not pinned)',
      '      changed     c-rule  low  at act  (2 events)',
      '        severity: high → low',
      '        values.ids: (none) → a, b',
      "      replay: trailproof verify a-scenario --case 'attack/by name' --seed 7",
      '',
      '1 of 1 detection proven · 1 case: 1 attack · 1 not as reviewed',
      '',
    ])
  })

  it('gives no command where alerts are listed only, counts other errors, and names five rules that are not loaded', () => {
    const verdict = { kind: 'new', alert: aGoldenAlert() } as const
    const listed: CaseReport = {
      kind: 'attack',
      name: 'x',
      outcome: { kind: 'compared', verdicts: [{ verdict, fails: false }] },
    }
    const missing = {
      severity: 'error',
      code: 'DETECTION_MISSING',
      message: 'It fires in none.',
    } as const
    const report = aVerifyReport({
      scenarios: [aScenario({ cases: [listed], findings: [missing] })],
      notLoaded: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    })
    expect(text(report)).toEqual([
      '✗  a-scenario  1 case',
      '    attack/x',
      '      new         a-rule  high  at act  (listed only: not pinned)',
      '    DETECTION_MISSING  It fires in none.',
      '',
      'Not loaded, so not compared: 7 rules of the goldens',
      '1 of 1 detection proven · 1 case: 1 attack · 1 error',
      '',
    ])
  })

  it('names a single rule in the command that replays, and says what a broken case expected', () => {
    const finding = {
      severity: 'error',
      code: 'STEP_FAILED',
      message: 'Step "act": expected success, but AWS answers AccessDenied: no.',
      hint: 'Give the actor a policy.',
    } as const
    const cases: readonly CaseReport[] = [
      { kind: 'attack', name: 'broken-one', outcome: { kind: 'broken', finding } },
      {
        kind: 'attack',
        name: 'unknown-one',
        outcome: {
          kind: 'unreviewed',
          fails: false,
          verdicts: [{ verdict: { kind: 'unreviewed', alert: aGoldenAlert() }, fails: true }],
        },
      },
      {
        kind: 'benign',
        name: 'silent-one',
        outcome: { kind: 'unreviewed', fails: true, verdicts: [] },
      },
    ]
    expect(text(aVerifyReport({ scenarios: [aScenario({ cases })], detections: [] }))).toEqual([
      '✗  a-scenario  3 cases',
      '    attack/broken-one',
      '      broken  STEP_FAILED  Step "act": expected success, but AWS answers AccessDenied: no.',
      '                Give the actor a policy.',
      '      replay: trailproof verify a-scenario --case attack/broken-one',
      '    attack/unknown-one',
      '      unreviewed  a-rule  high  at act',
      '      replay: trailproof verify a-scenario --case attack/unknown-one --rule a-rule',
      '    benign/silent-one  unreviewed  no alerts',
      '',
      '3 cases: 2 attack, 1 benign · 3 not as reviewed · 1 broken',
      '',
    ])
  })

  it('lists what is not proven, not loaded, blind, stale or hangs on the phase', () => {
    const report = aVerifyReport({
      detections: [
        { rule: 'a-rule', proven: true },
        { rule: 'b-rule', proven: false, missing: 'fires in no attack case' },
      ],
      notLoaded: ['c-rule'],
      phases: [
        {
          scenario: 's',
          case: 'attack/x',
          rule: 'a-rule',
          same: 17,
          fires: 19,
          of: 19,
          known: false,
        },
        { scenario: 's', case: 'attack/y', rule: 'b-rule', same: 1, fires: 1, of: 19, known: true },
      ],
      rules: {
        loaded: 2,
        unsupported: [],
        invalid: [],
        blind: [{ rule: 'b-rule', file: 'b.toml', field: 'entity.target.id', reason: 'it is off' }],
      },
      findings: [
        {
          severity: 'warning',
          code: 'GOLDEN_STALE',
          message: 'golden/x.json belongs to no scenario.',
        },
      ],
    })
    expect(text(report)).toEqual([
      'Alerts that hang on the phase of the ticks or of the start:',
      'phase  s attack/x  a-rule  fires in 19 of 19 ticks and starts, in 17 with the same alerts',
      'known  s attack/y  b-rule  fires in 1 of 19 ticks and starts, in 1 with the same alerts',
      '',
      'GOLDEN_STALE  golden/x.json belongs to no scenario.',
      'b-rule is blind: no document carries entity.target.id (it is off)',
      'Not loaded, so not compared: c-rule',
      'not proven  b-rule  fires in no attack case',
      '1 of 2 detections proven · 0 cases',
      '',
    ])
  })

  it('folds what is not proven where nothing is, as over scenarios that name no rule', () => {
    const silent = ['a', 'b', 'c', 'd', 'e', 'f'].map((rule) => {
      return { rule, proven: false, missing: 'fires in no attack case' }
    })
    const loud = { rule: 'g', proven: false, missing: 'has no benign twin' }
    const report = aVerifyReport({ detections: [...silent, loud] })
    expect(text(report)).toEqual([
      'not proven  each of 6 rules  fires in no attack case',
      'not proven  g                has no benign twin',
      '0 of 7 detections proven · 0 cases',
      '',
    ])
  })

  it('lets no text move the cursor or the colour', () => {
    const evil = '\u001b[2J\u202eevil'
    const report = aVerifyReport({
      scenarios: [
        aScenario({
          name: evil,
          cases: [
            {
              kind: 'attack',
              name: evil,
              outcome: {
                kind: 'compared',
                verdicts: [
                  {
                    verdict: {
                      kind: 'lost',
                      alert: aGoldenAlert({ rule: evil, steps: [evil], group: { [evil]: evil } }),
                    },
                    file: evil,
                    fails: true,
                  },
                ],
              },
            },
          ],
        }),
      ],
      notLoaded: [evil],
      detections: [{ rule: evil, proven: false, missing: 'fires in no attack case' }],
    })
    expect(verifyText(report, plain, { quiet: false })).not.toMatch(/[\u001b\u202e]/)
  })

  it('paints only where colour is wanted', () => {
    const report = aVerifyReport({ scenarios: [aScenario()] })
    expect(verifyText(report, styleOf(true), { quiet: false })).toBe(
      [
        '\u001b[32m✓\u001b[0m  \u001b[1ma-scenario\u001b[0m  1 case',
        '',
        '\u001b[32m1 of 1 detection proven\u001b[0m · 1 case: 1 benign',
        '',
      ].join('\n'),
    )
  })
})
