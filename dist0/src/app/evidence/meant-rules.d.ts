import type { Rule } from '../../rule/rule.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Settings } from '../settings.ts';
/** Short names of the loaded rules that are meant to see a scenario: its `detectedBy`, and the user's `expect`. */
export declare function meantRules(scenario: Scenario, rules: readonly Rule[], settings: Pick<Settings, 'expect'>): readonly string[];
