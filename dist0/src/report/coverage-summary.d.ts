import type { CoverageReport } from '../coverage/coverage-report.ts';
/** Coverage in a line: how many of the techniques that are claimed or played fired, and how well that is proven. */
export declare function coverageSummary({ techniques }: Pick<CoverageReport, 'techniques'>): string;
