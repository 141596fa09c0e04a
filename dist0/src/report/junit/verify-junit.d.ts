import type { VerifyReport } from '../verify-report.ts';
/** Writes what `verify` found as JUnit XML: a suite a scenario, a test a case. What fails beside cases has tests of its
 * own, so that a run that ends 1 has a test that fails. */
export declare function verifyJunit(report: VerifyReport): string;
