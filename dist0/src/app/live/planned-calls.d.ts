import type { LedgerEntry } from '../../live/ledger/entry.ts';
import type { PlannedCall } from '../../report/live-plan.ts';
/** The calls of a play in memory, in order. */
export declare function callsOf(entries: readonly LedgerEntry[]): readonly PlannedCall[];
/** What each step of a play in memory is taken back by. */
export declare function undoOf(entries: readonly LedgerEntry[]): readonly {
    readonly step: string;
    readonly calls: readonly string[];
}[];
