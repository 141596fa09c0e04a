import { type RuleCheck } from '../rule/check-rules.ts';
import type { CommonOptions } from './options.ts';
export { ruleCheckReport } from '../rule/rule-check-report.ts';
/** Checks rule files as they would run under the profile: each ok, unsupported or invalid, with its places.
 * @example checkRulesOf({ rules: ['my-rules'] }).invalid */
export declare function checkRulesOf(options?: CommonOptions): RuleCheck;
