import type { ExplainReport } from '../explain-report.ts';
import type { Style } from './style.ts';
/** Writes an explanation for people: the matches with what became of them, then the nearest misses clause by clause,
 * then what to do next. */
export declare function explainText(report: ExplainReport, style: Style): string;
