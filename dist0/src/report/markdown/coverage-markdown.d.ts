import type { CoverageRun } from '../coverage-run.ts';
/** Writes coverage for a step summary or a comment: the gates, what changed, the techniques that are claimed or played, the
 * worst first, and the gaps folded away. */
export declare function coverageMarkdown(report: CoverageRun): string;
