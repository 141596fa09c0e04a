import { cover, type Covered } from '../../src/coverage/cover.ts'
import type { CoveredCase } from '../../src/coverage/covered-case.ts'
import type { CoveredRule } from '../../src/coverage/covered-rule.ts'
import type { TechniqueCoverage } from '../../src/coverage/coverage-report.ts'
import type { Evidence } from '../../src/coverage/evidence.ts'

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
