import type { Outcome } from '../app/testing/outcome.ts';
import type { ScenarioReport } from '../report/verify-report.ts';
/** What differs between a case and its golden, as `verify` prints it; undefined where nothing does. */
export declare function goldenText(report: ScenarioReport, { repeat }: Pick<Outcome, 'repeat'>): string | undefined;
