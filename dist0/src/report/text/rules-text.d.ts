import type { RulesReport } from '../rules-report.ts';
/** Writes which rules could not run and why; nothing where all of them ran. */
export declare function rulesText(rules: RulesReport): readonly string[];
