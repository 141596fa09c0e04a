import type { HtmlReport } from './html-report.ts';
import { type Markup } from './markup.ts';
/** What coverage finds beside the matrix, a folded list each; empty ones are left out. */
export declare function coverageLists({ coverage }: HtmlReport): Markup;
