import type { VerifyReport } from '../../report/verify-report.ts';
import { type VerifyOptions } from '../verify.ts';
/** A verify that can be run again and again. */
export interface WatchSession {
    /** Verifies all; plays anew only what `changed` (absolute paths) concerns, or everything without it. */
    readonly run: (changed?: readonly string[]) => Promise<WatchRun>;
    /** The files and folders that a change of matters; they can change with the configuration. */
    readonly paths: () => readonly string[];
}
/** One run. */
export interface WatchRun {
    /** Of all scenarios, whether they were played anew or not. */
    readonly report: VerifyReport;
    /** Names of the scenarios that the change concerns. */
    readonly concerned: readonly string[];
}
/** Opens a session; nothing is played before it is run.
 * @example const { report } = await watchSession({ rules: ['rules'] }).run() */
export declare function watchSession(options: VerifyOptions): WatchSession;
