import { ecsFieldSource } from '../ecs/ecs-field-source.ts'
import { checkRules, type RuleCheck } from '../rule/check-rules.ts'
import type { CommonOptions } from './options.ts'
import { settingsOf } from './settings.ts'

export { ruleCheckReport } from '../rule/rule-check-report.ts'

/** Checks rule files as they would run under the profile: each ok, unsupported or invalid, with its places.
 * @example checkRulesOf({ rules: ['my-rules'] }).invalid */
export function checkRulesOf(options: CommonOptions = {}): RuleCheck {
  const { rules, profile, besideRules } = settingsOf(options)
  return checkRules(rules, ecsFieldSource(profile), besideRules)
}
