import type { CoverageReport } from '../../coverage/coverage-report.ts';
import { type Markup } from './markup.ts';
/** Figures of coverage: what is seen, what has gone stale, what changed, and where the gaps are. */
export declare function coverageTiles(report: CoverageReport): readonly Markup[];
