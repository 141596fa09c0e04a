import type { HtmlReport } from './html-report.ts';
import { type Markup } from './markup.ts';
/** Says what was tested and under which profile, so that no figure stands without what it is about. */
export declare function scopeList(report: HtmlReport): Markup;
