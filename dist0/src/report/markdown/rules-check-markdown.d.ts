import type { RuleCheck } from '../../rule/check-rules.ts';
/** Writes what a check of rule files found: what keeps rules from running, and lint folded away. */
export declare function rulesCheckMarkdown(check: RuleCheck): string;
