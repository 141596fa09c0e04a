import type { HtmlReport } from './html-report.ts';
import { type Markup } from './markup.ts';
/** ATT&CK's matrix: a column a tactic, a cell a technique, filled as far as its variants are seen. */
export declare function matrixSection(report: HtmlReport): Markup;
