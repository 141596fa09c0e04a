import { cover, type Covered } from '../../src/coverage/cover.ts'
import { coverageChange } from '../../src/coverage/coverage-change.ts'
import type { CoveredCase } from '../../src/coverage/covered-case.ts'
import type { CoveredRule } from '../../src/coverage/covered-rule.ts'
import type { TechniqueCoverage } from '../../src/coverage/coverage-report.ts'
import type { Evidence } from '../../src/coverage/evidence.ts'
import { judgeGates } from '../../src/coverage/gates.ts'
import type { CoverageRun } from '../../src/report/coverage-run.ts'

/** A rule that claims T1531; give what matters. */
export function aCoveredRule(parts: Partial<CoveredRule> = {}): CoveredRule {
  const { rule = 'a-rule' } = parts
  return {
    rule,
    ruleHash: 'hash',
    claims: [{ id: 'T1531', declared: 'T1531' }],
    place: { rule, file: `rules/${rule}.toml`, line: 1, column: 1 },
    ...parts,
  }
}

/** A case of `theft` that uses T1531 and that `a-rule` is meant to see, or is the twin of. */
export function aCoveredCase(id: string, parts: Partial<CoveredCase> = {}): CoveredCase {
  const kind = (['attack', 'evasion', 'benign', 'false-positive'] as const).find((one) =>
    id.startsWith(`${one}/`),
  )
  if (kind === undefined) throw new Error(`${id} names no kind.`)
  const isVariant = kind === 'attack' || kind === 'evasion'
  return {
    scenario: 'theft',
    case: id,
    kind,
    techniques: isVariant ? ['T1531'] : [],
    meant: ['a-rule'],
    twinOf: kind === 'benign' ? ['a-rule'] : [],
    isRefused: false,
    ...parts,
  }
}

/** A line of a verify: `a-rule` fires in a case of `theft`, or is silent. */
export function anEvidence(
  id: string,
  verdict: Evidence['verdict'],
  parts: Partial<Evidence> = {},
): Evidence {
  return {
    source: 'verify',
    date: '2026-03-02T09:00:00Z',
    rule: 'a-rule',
    ruleHash: 'hash',
    scenario: 'theft',
    case: id,
    verdict,
    techniques: id.startsWith('benign/') ? [] : ['T1531'],
    ...parts,
  }
}

/** The scenario `theft` (an attack, an evasion and a benign twin) with `a-rule`, covered by evidence. */
export function theftCovered(
  evidence: readonly Evidence[],
  parts: Partial<Parameters<typeof cover>[0]> = {},
): Covered {
  return cover({ rules: [aCoveredRule()], cases: theftCases, evidence, ...parts })
}

export const theftCases: readonly CoveredCase[] = [
  aCoveredCase('attack/loud'),
  aCoveredCase('evasion/quiet'),
  aCoveredCase('benign/a friend'),
]

/** What coverage says of one technique. */
export function techniqueIn(
  { techniques }: Pick<Covered, 'techniques'>,
  id: string,
): TechniqueCoverage {
  const found = techniques.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no ${id}.`)
  return found
}

/** What `coverage` found, by a play of the scenario `theft`. */
export function aCoverageRun(
  covered: Covered = theftCovered([]),
  parts: Partial<CoverageRun> = {},
): CoverageRun {
  return {
    scope: {
      attackVersion: '19',
      rules: 1,
      scenarios: 1,
      cases: 3,
      profile: 'aws 8.9.0 · lag none · phase 500ms · geo on',
      from: ['this run'],
    },
    ...covered,
    gates: [],
    findings: [],
    rules: { loaded: 1, blind: [], unsupported: [], invalid: [] },
    ...parts,
  }
}

const nasty = '\u001b[31m<script>alert(1)</script>|`*](x)\n::error::@all'

/** The same with names that try to break out of every format. */
export function aHostileCoverageRun(): CoverageRun {
  const rules = [
    aCoveredRule({ rule: nasty, claims: [{ id: nasty, declared: nasty }] }),
    aCoveredRule({ rule: 'a-rule' }),
  ]
  const cases = [
    aCoveredCase('attack/loud', { scenario: nasty, meant: [nasty, 'a-rule'] }),
    aCoveredCase('benign/a friend', { scenario: nasty }),
  ]
  const evidence = [
    anEvidence('attack/loud', 'silent', { scenario: nasty, rule: nasty }),
    anEvidence('benign/a friend', 'fired', { scenario: nasty }),
  ]
  const covered = cover({ rules, cases, evidence })
  return aCoverageRun(covered, {
    gates: judgeGates(covered.techniques, { minGrade: 'fired', failOnGap: [nasty] }),
    since: coverageChange(nasty, [], covered.techniques),
  })
}
