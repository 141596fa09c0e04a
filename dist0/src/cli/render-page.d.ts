import type { HtmlReport } from '../report/html/html-report.ts';
/** Writes a report as a page, with the script that the build made for it. */
export declare function renderPage(report: HtmlReport): Iterable<string>;
