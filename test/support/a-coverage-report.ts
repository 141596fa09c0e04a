import type { CoverageReport, TechniqueCoverage } from '../../src/coverage/coverage-report.ts'

/** A technique that one rule sees in one of two variants; give what matters. */
export function aTechnique(parts: Partial<TechniqueCoverage> = {}): TechniqueCoverage {
  return {
    id: 'T1098.003',
    name: 'Additional Cloud Roles',
    tactics: ['TA0003', 'TA0004'],
    inMatrix: true,
    grade: 'guarded',
    seen: 1,
    of: 2,
    isStale: false,
    staleVariants: 0,
    claimedBy: ['a-rule'],
    rules: [{ rule: 'a-rule', grade: 'guarded', seen: 1, of: 2 }],
    variants: [
      {
        scenario: 'a-scenario',
        case: 'attack/by name',
        kind: 'attack',
        seenBy: ['a-rule'],
        isKnownGap: false,
      },
      {
        scenario: 'a-scenario',
        case: 'evasion/inline',
        kind: 'evasion',
        seenBy: [],
        isKnownGap: true,
      },
    ],
    ...parts,
  }
}

/** Coverage of those techniques, by this run. */
export function aCoverageReport(
  techniques: readonly TechniqueCoverage[] = [aTechnique()],
  parts: Partial<CoverageReport> = {},
): CoverageReport {
  return {
    scope: {
      attackVersion: '19',
      rules: 1,
      scenarios: 1,
      cases: 2,
      profile: 'aws 8.9.0 · lag none',
      from: ['this run'],
    },
    techniques,
    tactics: [],
    silent: [],
    unintended: [],
    unwoken: [],
    blind: [],
    unclaimed: [],
    soleGuards: [],
    notPlayableLive: [],
    evidence: { valid: 2, void: 0, stale: 0, unknown: 0, liveShare: 0 },
    gates: [],
    places: [],
    findings: [],
    ...parts,
  }
}
