import type { RuleCheck } from '../../rule/check-rules.ts';
import type { RulesReport } from '../rules-report.ts';
import type { Remark } from './remark.ts';
/** What is wrong with rules or keeps them from running; what the user allows to be unsupported is left out. */
export declare function rulesRemarks(rules: RulesReport): readonly Remark[];
/** What a check of rule files found, the worst first; lint is worth a note. */
export declare function checkRemarks({ invalid, unsupported, lint }: RuleCheck): readonly Remark[];
