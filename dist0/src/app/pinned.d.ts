import type { Rule } from '../rule/rule.ts';
import type { CaseKind } from '../scenario/scenario.ts';
import type { Settings } from './settings.ts';
/** True when the user's `expect` ties the rule to the scenario. */
export declare function isExpected(rule: Pick<Rule, 'shortName' | 'id'>, scenario: string, settings: Pick<Settings, 'expect'>): boolean;
/** True when an alert that the golden does not hold fails the run: its rule is one of ours, the goldens are the
 * user's own, or `expect` names the rule and the case is one in which it has to be silent. Else it is listed only. */
export declare function isPinned(rule: Rule, place: {
    readonly scenario: string;
    readonly kind: CaseKind;
}, settings: Settings): boolean;
