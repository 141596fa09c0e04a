import type { HtmlReport } from './html-report.ts';
import { type Markup } from './markup.ts';
/** The first screen: the figures that a decision needs, and what they are about. */
export declare function summarySection(report: HtmlReport): Markup;
