import type { OpenEnd } from '../ledger/open-ends.ts';
import { type Run } from '../perform.ts';
/** What could not be taken back, and why. */
export interface Leftover {
    /** `create-user`, or what the sweep found: `user backdoor-k3f9qz`. */
    readonly what: string;
    readonly reason: string;
}
/** Whose word a list of open ends is: that of the process which made the calls; that of a file, which anybody may have
 * written to; or that of a file for which the operator speaks where it tells of the account itself. */
export type UndoTrust = 'own memory' | 'file' | 'file and account';
/** Takes back what a ledger says is still there, the newest first, and goes on after a failure. Calls of which it is not
 * known whether they were made are tried too: what they leave behind is for the sweep. What a file tells of anything
 * without the run's marks is not called.
 * @returns what is left and no sweep looks for; of the rest the sweep has the last word */
export declare function takeBack(run: Run, ends: readonly OpenEnd[], trust: UndoTrust): Promise<readonly Leftover[]>;
