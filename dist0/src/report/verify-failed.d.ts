import type { CaseReport, ScenarioReport, VerifyReport } from './verify-report.ts';
/** True when something differs from what was reviewed: the run ends 1. */
export declare function verifyFailed(report: VerifyReport): boolean;
/** True when a case or a note of the scenario fails. */
export declare function scenarioFailed(scenario: ScenarioReport): boolean;
/** True when a case is broken, or has a verdict that fails. */
export declare function caseFailed({ outcome }: CaseReport): boolean;
