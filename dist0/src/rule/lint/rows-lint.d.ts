import type { Finding } from '../../diagnostic/finding.ts';
import type { RuleQuery } from '../compile-rule-query.ts';
import type { Rule } from '../rule.ts';
/** Finds rules in ES|QL whose rows are raised again by each run that shows them: aggregated rows without a suppression
 * that reaches as far as the look-back, and rows that have lost their event's _id. */
export declare function lintRows<E>(rule: Rule, compiled: RuleQuery<E>): readonly Finding[];
