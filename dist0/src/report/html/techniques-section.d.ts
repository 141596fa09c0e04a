import type { HtmlReport } from './html-report.ts';
import { type Markup } from './markup.ts';
/** The matrix in rows: of each technique its rules and variants. Cells of the matrix lead here. */
export declare function techniquesSection(report: HtmlReport): Markup;
