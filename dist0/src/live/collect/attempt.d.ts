import type { LedgerEntry } from '../ledger/entry.ts';
/** One attempt of a call, as its ledger tells it. */
export type Attempt = Extract<LedgerEntry, {
    readonly kind: 'attempt';
}>;
/** The attempts of a ledger, in order. */
export declare const attemptsIn: (entries: readonly LedgerEntry[]) => readonly Attempt[];
/** The attempt of each step that was not made again: what came of that one is what the step did. */
export declare function lastAttempts(attempts: readonly Attempt[]): ReadonlySet<Attempt>;
