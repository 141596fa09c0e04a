import type { CoveredRule } from '../../coverage/covered-rule.ts'
import { positionOf } from '../../diagnostic/span.ts'
import { ruleHash } from '../../rule/rule-hash.ts'
import type { LoadedDetectors } from '../load-detectors.ts'

/** Tells coverage of the loaded rules. */
export function coveredRules({ rules }: LoadedDetectors): readonly CoveredRule[] {
  const blind = new Map(rules.blind.map(({ rule, field }) => [rule, field]))
  return rules.loaded.map((rule) => ({
    rule: rule.shortName,
    ruleHash: ruleHash(rule),
    claims: rule.techniques,
    blind: blind.get(rule.shortName),
    place: { rule: rule.shortName, file: rule.file, ...positionOf(rule.span) },
  }))
}
