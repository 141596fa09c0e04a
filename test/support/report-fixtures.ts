import type { RulesReport } from '../../src/report/rules-report.ts'
import type { VerifyReport } from '../../src/report/verify-report.ts'

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
