import type { ChangesReport } from '../changes-report.ts';
import type { Style } from './style.ts';
/** Writes what a change of the rules does to their alerts, rule by rule, those that lose alerts first. */
export declare function changesText(report: ChangesReport, style: Style): string;
