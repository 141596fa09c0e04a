import type { CoverageRun } from '../coverage-run.ts';
/** Writes coverage as JUnit XML: a suite a tactic, a test a technique. A technique that falls short of a gate fails; a gap
 * without a gate is skipped. */
export declare function coverageJunit(report: CoverageRun): string;
