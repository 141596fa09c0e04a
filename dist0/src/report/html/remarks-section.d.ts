import type { Remark } from '../remarks/remark.ts';
import type { HtmlReport } from './html-report.ts';
import { type Markup } from './markup.ts';
/** What is wrong beside single alerts: rules that cannot run, goldens, configuration. */
export declare function remarksSection(report: HtmlReport): Markup;
/** One remark with its place, for lists of them anywhere on the page. */
export declare function remarkItem({ level, title, lines, place }: Remark): Markup;
