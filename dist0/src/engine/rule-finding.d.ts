import type { Finding } from '../diagnostic/finding.ts';
import type { Rule } from '../rule/rule.ts';
import type { RuleFinding } from './replay-result.ts';
/** A finding with the rule that it is about. */
export declare function ruleFinding(finding: Finding, rule: Rule): RuleFinding;
