import type { ChangesReport } from '../changes-report.ts';
import type { Remark } from './remark.ts';
/** What a change does to alerts, a remark a rule, at the line of its query. */
export declare function changesRemarks(report: ChangesReport): readonly Remark[];
