import type { RuleEntry, ScenarioEntry } from '../rule-list.ts';
import type { Style } from './style.ts';
/** Lists rules, a line each. */
export declare function rulesListText(rules: readonly RuleEntry[], style: Style): string;
/** Lists scenarios, a line each, with their cases by kind. */
export declare function scenariosListText(scenarios: readonly ScenarioEntry[], style: Style): string;
