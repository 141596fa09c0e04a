import type { LedgerEntry } from '../../live/ledger/entry.ts';
import type { RunEvent } from '../../live/run-event.ts';
import type { LiveRunEvent } from '../../report/live-run-event.ts';
/** What a run has told so far. */
export interface ToldRun {
    readonly tell: (event: RunEvent) => void;
    /** How many calls were answered. */
    readonly calls: () => number;
    /** How many of them were made again. */
    readonly repeated: () => number;
}
/** Counts the calls of a run and passes on what it tells, with what the dry play knows of it. */
export declare function toldRun(dry: readonly LedgerEntry[], onEvent: ((event: LiveRunEvent) => void) | undefined): ToldRun;
