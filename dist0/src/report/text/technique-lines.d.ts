import type { CoverageReport } from '../../coverage/coverage-report.ts';
import type { Style } from './style.ts';
/** Writes the techniques by tactic, the worst first, each once: under the first of its tactics. Gaps are only named. */
export declare function techniqueLines(report: Pick<CoverageReport, 'techniques' | 'tactics'>, style: Style, width: number): readonly string[];
