import { constructOf } from '../../diagnostic/construct-of.ts'
import type { RuleCheck } from '../../rule/check-rules.ts'
import type { RulesReport } from '../rules-report.ts'
import { findingRemark } from './finding-remark.ts'
import type { Remark } from './remark.ts'

/** What is wrong with rules or keeps them from running; what the user allows to be unsupported is left out. */
export function rulesRemarks(rules: RulesReport): readonly Remark[] {
  const { invalid, unsupported, warnings = [], blind, allowed = [] } = rules
  const refused = unsupported.filter(({ code }) => !allowed.includes(constructOf(code)))
  return [
    ...[...invalid, ...refused, ...warnings].map((one) => findingRemark(one, one)),
    ...blind.map(({ rule, file, field, reason }): Remark => ({
      level: 'warning',
      about: { kind: 'code', id: 'RULE_BLIND' },
      title: `RULE_BLIND in ${rule}`,
      lines: [`It can never fire: no document carries ${field} (${reason}).`],
      place: { file },
      key: ['RULE_BLIND', file, rule, field],
    })),
  ]
}

/** What a check of rule files found, the worst first; lint is worth a note. */
export function checkRemarks({ invalid, unsupported, lint }: RuleCheck): readonly Remark[] {
  return [
    ...[...invalid, ...unsupported].map((one) => findingRemark(one, one)),
    ...lint.map((one): Remark => ({ ...findingRemark(one, one), level: 'note' })),
  ]
}
