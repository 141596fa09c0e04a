import type { Alert } from '../engine/alert.ts';
import type { ImportReport } from './import-report.ts';
import type { RulesReport } from './rules-report.ts';
import type { ServedCall } from './served-call.ts';
/** What a command did against the in-memory AWS. */
export interface CaptureReport {
    /** The exit code of the command. */
    readonly exit: number;
    readonly calls: readonly ServedCall[];
    readonly alerts: readonly Alert[];
    /** Which rules watched, and which could not. */
    readonly rules: RulesReport;
    /** The file that holds the records. */
    readonly file?: string | undefined;
    readonly scenario?: ImportReport | undefined;
    /** The scenario that was asked for and has no record to hold. */
    readonly empty?: string | undefined;
}
