import type { Rule } from '../../rule/rule.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { isExpected } from '../pinned.ts'
import type { Settings } from '../settings.ts'

/** Short names of the loaded rules that are meant to see a scenario: its `detectedBy`, and the user's `expect`. */
export function meantRules(
  scenario: Scenario,
  rules: readonly Rule[],
  settings: Pick<Settings, 'expect'>,
): readonly string[] {
  const meant = new Set(scenario.detectedBy)
  return rules
    .filter((rule) => meant.has(rule.shortName) || isExpected(rule, scenario.name, settings))
    .map(({ shortName }) => shortName)
}
