import { describe, expect, it } from 'vitest'
import { verifyJson, verifyLines } from '../../../src/report/json/verify-json.ts'
import { verifyFailed } from '../../../src/report/verify-failed.ts'
import type { CaseReport } from '../../../src/report/verify-report.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'
import { aVerifyReport } from '../../support/report-fixtures.ts'

const alert = aGoldenAlert()
const cases: readonly CaseReport[] = [
  {
    kind: 'attack',
    name: 'x',
    outcome: {
      kind: 'compared',
      verdicts: [
        { verdict: { kind: 'match', alert }, fails: false },
        { verdict: { kind: 'lost', alert }, fails: true },
        { verdict: { kind: 'new', alert }, fails: true },
        {
          verdict: {
            kind: 'changed',
            alert,
            expected: alert,
            fields: [{ field: 'count', expected: 2, actual: 1 }],
          },
          fails: true,
        },
      ],
    },
  },
  { kind: 'benign', name: 'y', outcome: { kind: 'unreviewed', verdicts: [], fails: true } },
  {
    kind: 'attack',
    name: 'z',
    outcome: {
      kind: 'broken',
      finding: { severity: 'error', code: 'STEP_FAILED', message: 'It broke.' },
    },
  },
]

const report = aVerifyReport({
  scenarios: [{ name: 's', title: 'S', cases, findings: [], updated: false }],
})

describe('verifyJson', () => {
  it('gives verdicts by case, with what differs', () => {
    expect(verifyJson(report)).toEqual({
      seed: 'trailproof',
      start: '2026-03-02T09:00:00.000Z',
      scenarios: [
        {
          name: 's',
          updated: false,
          findings: [],
          cases: [
            {
              name: 'x',
              kind: 'attack',
              verdicts: [
                { rule: 'a-rule', verdict: 'match', fails: false, diff: null },
                {
                  rule: 'a-rule',
                  verdict: 'lost',
                  fails: true,
                  diff: { expected: alert, actual: null },
                },
                {
                  rule: 'a-rule',
                  verdict: 'new',
                  fails: true,
                  diff: { expected: null, actual: alert },
                },
                {
                  rule: 'a-rule',
                  verdict: 'changed',
                  fails: true,
                  diff: { fields: [{ field: 'count', expected: 2, actual: 1 }] },
                },
              ],
            },
            {
              name: 'y',
              kind: 'benign',
              verdicts: [{ rule: null, verdict: 'unreviewed', fails: true, diff: null }],
            },
            {
              name: 'z',
              kind: 'attack',
              verdicts: [
                {
                  rule: null,
                  verdict: 'broken',
                  fails: true,
                  diff: {
                    error: {
                      file: null,
                      rule: null,
                      code: 'STEP_FAILED',
                      severity: 'error',
                      message: 'It broke.',
                      hint: null,
                      line: null,
                      column: null,
                    },
                  },
                },
              ],
            },
          ],
        },
      ],
      detections: { proven: 1, of: 1, rules: [{ rule: 'a-rule', proven: true }] },
      rules: {
        loaded: 1,
        blind: [],
        otherData: [],
        unsupported: [],
        invalid: [],
        warnings: [],
        notLoaded: [],
      },
      findings: [],
    })
  })

  it('gives one case a line', () => {
    const lines = [...verifyLines(report)].map((line): unknown => JSON.parse(line))
    expect(lines.map((line) => Object.keys(line as object))).toEqual(
      cases.map(() => ['scenario', 'name', 'kind', 'verdicts']),
    )
  })
})

describe('verifyFailed', () => {
  const matching: CaseReport = {
    kind: 'attack',
    name: 'x',
    outcome: { kind: 'compared', verdicts: [{ verdict: { kind: 'match', alert }, fails: false }] },
  }
  const scenario = { name: 's', title: 'S', cases: [matching], findings: [], updated: false }
  const warning = { severity: 'warning', code: 'GOLDEN_STALE', message: 'Old.' } as const
  const error = { severity: 'error', code: 'DETECTION_MISSING', message: 'None.' } as const
  const phase = { scenario: 's', case: 'attack/x', rule: 'r', same: 1, fires: 1, of: 2 }
  it.each([
    {
      what: 'matches and warnings',
      parts: { scenarios: [scenario], findings: [warning] },
      fails: false,
    },
    { what: 'a difference', parts: { scenarios: report.scenarios }, fails: true },
    {
      what: 'a finding about a scenario',
      parts: { scenarios: [{ ...scenario, findings: [error] }] },
      fails: true,
    },
    { what: 'a finding about the run', parts: { findings: [error] }, fails: true },
    {
      what: 'a phase that the golden knows',
      parts: { phases: [{ ...phase, known: true }] },
      fails: false,
    },
    {
      what: 'a phase that it does not',
      parts: { phases: [{ ...phase, known: false }] },
      fails: true,
    },
  ])('is $fails for $what', ({ parts, fails }) => {
    expect(verifyFailed(aVerifyReport(parts))).toBe(fails)
  })
})
