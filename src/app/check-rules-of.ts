import { ecsFieldSource } from '../ecs/ecs-field-source.ts'
import { checkRules, type RuleCheck } from '../rule/check-rules.ts'
import type { CommonOptions } from './options.ts'
import { changesOf } from './changed-selection.ts'
import { allowedLint, settingsOf } from './settings.ts'

export { ruleCheckReport } from '../rule/rule-check-report.ts'

/** Checks rule files as they would run under the profile: each ok, unsupported or invalid, with its places.
 * @example checkRulesOf({ rules: ['my-rules'] }).invalid */
export function checkRulesOf(options: CommonOptions = {}): RuleCheck {
  const allowed = allowedLint(options)
  const settings = settingsOf(options)
  const changes = changesOf(options, settings)
  const check = checkRules(settings.rules, ecsFieldSource(settings.profile), {
    ...settings.besideRules,
    isAsked: (file) => changes?.isRule({ file }) ?? true,
  })
  return { ...check, lint: check.lint.filter(({ code }) => !allowed.includes(code)) }
}
