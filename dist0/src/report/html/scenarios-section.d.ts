import type { HtmlReport } from './html-report.ts';
import { type Markup } from './markup.ts';
/** The scenarios, a fold each, with search and filters above them. */
export declare function scenariosSection(report: HtmlReport): Markup;
