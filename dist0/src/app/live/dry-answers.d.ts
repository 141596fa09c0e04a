import type { LedgerEntry } from '../../live/ledger/entry.ts';
/** What each step of the dry play answered at last. */
export declare function answersOf(entries: readonly LedgerEntry[]): ReadonlyMap<string, string>;
