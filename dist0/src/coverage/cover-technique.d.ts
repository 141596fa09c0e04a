import type { CoverageFacts } from './coverage-facts.ts';
import type { TechniqueCoverage } from './coverage-report.ts';
/** Grades one technique by what was seen: its rules, its variants, and who sees which. */
export declare function coverTechnique(id: string, facts: CoverageFacts): TechniqueCoverage;
