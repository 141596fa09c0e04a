import type { HtmlReport } from './html-report.ts';
import { type Markup } from './markup.ts';
/** The top of the page: whose it is, what the run came to, where to go. */
export declare function pageHeader(report: HtmlReport): Markup;
