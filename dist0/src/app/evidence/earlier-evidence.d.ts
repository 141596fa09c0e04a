import type { Evidence } from '../../coverage/evidence.ts';
/** What earlier runs of verify left in a file. */
export interface EarlierEvidence {
    readonly file: string;
    readonly evidence: readonly Evidence[];
}
/** Reads what earlier runs of verify left in the file that evidence goes to; undefined where they left nothing. Like is
 * compared with like: what a log or a real account showed is not lost by a run of verify.
 * @param about the short names of the rules that were asked for; all rules by default
 * @throws TrailproofError INPUT_UNREADABLE for a file that cannot be opened */
export declare function earlierEvidence(file: string | undefined, about?: readonly string[]): EarlierEvidence | undefined;
