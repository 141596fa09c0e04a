import type { CoverageReport } from '../../coverage/coverage-report.ts';
/** Draws coverage: the score is the percentage of variants that are seen, the colour the grade. */
export declare function coverageLayer({ scope, techniques }: CoverageReport): string;
