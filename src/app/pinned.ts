import type { Rule } from '../rule/rule.ts'
import type { CaseKind } from '../scenario/scenario.ts'
import { isBundledRule } from './bundled.ts'
import type { Settings } from './settings.ts'

/** True when the user's `expect` ties the rule to the scenario. */
export function isExpected(
  rule: Pick<Rule, 'shortName' | 'id'>,
  scenario: string,
  settings: Pick<Settings, 'expect'>,
): boolean {
  const expected = Object.hasOwn(settings.expect, scenario) ? settings.expect[scenario] : undefined
  return expected?.some((name) => name === rule.shortName || name === rule.id) ?? false
}

/** True when an alert that the golden does not hold fails the run: its rule is one of ours, the goldens are the
 * user's own, or `expect` names the rule and the case is one in which it has to be silent. Else it is listed only. */
export function isPinned(
  rule: Rule,
  place: { readonly scenario: string; readonly kind: CaseKind },
  settings: Settings,
): boolean {
  if (!settings.goldenIsBundled || isBundledRule(rule.file)) return true
  return place.kind === 'benign' && isExpected(rule, place.scenario, settings)
}
