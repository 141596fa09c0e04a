import type { CoverageFacts } from './coverage-facts.ts';
import type { CoverageReport, TechniqueCoverage } from './coverage-report.ts';
/** The lists of a report that are about rules. */
type RuleLists = Pick<CoverageReport, 'silent' | 'unintended' | 'unwoken' | 'blind' | 'soleGuards' | 'places'>;
/** Says what is odd about single rules. */
export declare function coverRules(facts: CoverageFacts, techniques: readonly TechniqueCoverage[]): RuleLists;
export {};
