import type { HtmlReport } from './html-report.ts';
import { type Markup } from './markup.ts';
/** The alerts of a replay in order of time: who did what, where it stands, and the events behind. */
export declare function replaySection({ replay }: HtmlReport): Markup;
