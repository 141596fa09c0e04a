import type { Finding } from '../../diagnostic/finding.ts';
import type { RecordCounts } from '../../engine/replay-result.ts';
import type { ReplayReport } from '../replay-report.ts';
import type { Style } from './style.ts';
/** Writes the alerts of a replay for people, in time order, each with who did what, and how the records add up. */
export declare function replayText(result: ReplayReport, style: Style): string;
/** Writes the accounting of records; parts that are 0 are left out but for the judged.
 * @example countsText({ read: 2, judged: 1, skipped: 0, duplicate: 1, late: 0, malformed: 0 }) // '2 records: 1 judged, 1 duplicate' */
export declare function countsText(records: RecordCounts): string;
/** Writes what was wrong with the input, for standard error; a folder of a thousand broken files does not fill it. */
export declare function inputFindingsText(findings: readonly Finding[]): string;
