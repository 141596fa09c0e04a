import type { HtmlReport } from './html-report.ts';
import { type Markup } from './markup.ts';
/** The attacks of a survey and who sees them, the unseen first. */
export declare function surveySection({ survey }: HtmlReport): Markup;
