import type { HtmlReport, PageParts } from './html-report.ts';
/** Writes a report as one HTML file: no network, no file beside it, the same bytes for the same run.
 * Only the page's own style and script are allowed to take effect; what comes from records is text. */
export declare function htmlPage(report: HtmlReport, { script, version }: PageParts): Iterable<string>;
