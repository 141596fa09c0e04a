import type { LedgerEntry } from '../../live/ledger/entry.ts';
import type { PlannedThings } from '../../report/live-plan.ts';
/** Counts what a play makes, by kind, in the order in which each first came. */
export declare function madeThings(entries: readonly LedgerEntry[]): readonly PlannedThings[];
