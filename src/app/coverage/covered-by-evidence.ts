import { cover, type CoverageBasis } from '../../coverage/cover.ts'
import type { TechniqueCoverage } from '../../coverage/coverage-report.ts'
import type { CoveredRule } from '../../coverage/covered-rule.ts'
import type { Evidence } from '../../coverage/evidence.ts'

/** What earlier evidence covered, over the cases of now. Rules have changed since, and some are gone: what they did counts
 * all the same. */
export function coveredByEvidence(
  evidence: readonly Evidence[],
  { rules, cases }: Pick<CoverageBasis, 'rules' | 'cases'>,
): readonly TechniqueCoverage[] {
  const loaded = new Set(rules.map(({ rule }) => rule))
  const gone = [...new Set(evidence.map(({ rule }) => rule))]
    .filter((rule) => !loaded.has(rule))
    .map(goneRule)
  return cover({ rules: [...rules, ...gone], cases, evidence, voids: false }).techniques
}

function goneRule(rule: string): CoveredRule {
  return { rule, ruleHash: '', claims: [], place: { rule, file: '', line: 1, column: 1 } }
}
