import type { ChangesReport } from '../changes-report.ts';
/** Writes what a change of the rules does to their alerts, for a pull request: a table of rules, then the alerts that are
 * lost, those that are altered, those that are added. */
export declare function changesMarkdown(report: ChangesReport): string;
