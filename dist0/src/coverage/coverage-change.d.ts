import type { CoverageChange, TechniqueCoverage } from './coverage-report.ts';
/** Says which techniques are covered better than before, and which worse: by grade, then by the share of seen variants. */
export declare function coverageChange(since: string, before: readonly TechniqueCoverage[], after: readonly TechniqueCoverage[]): CoverageChange;
