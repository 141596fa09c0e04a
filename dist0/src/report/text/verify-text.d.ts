import type { VerifyReport } from '../verify-report.ts';
import type { Style } from './style.ts';
/** Writes what `verify` found for people: a line a scenario, every difference under it, a summary at the end.
 * `quiet` leaves out the scenarios in which all is well. */
export declare function verifyText(whole: VerifyReport, style: Style, options: {
    readonly quiet: boolean;
}): string;
