import { type Finding } from '../../diagnostic/finding.ts';
import type { LedgerEntry } from '../../live/ledger/entry.ts';
/** Where the ledgers of runs lie, unless told otherwise. */
export declare const defaultRuns: string;
/** A run as its ledger tells it. */
export interface KnownRun {
    readonly run: string;
    readonly file: string;
    readonly entries: readonly LedgerEntry[];
    readonly begun: Extract<LedgerEntry, {
        readonly kind: 'run';
    }>;
    /** `running` while a process works on it. */
    readonly state: 'clean' | 'open' | 'running';
    /** How many calls are still to be taken back. */
    readonly open: number;
}
/** The file of a run's ledger; its folder is made. Ledgers are kept from version control.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export declare function ledgerFile(folder: string, run: string): string;
/** Reads the ledgers of a folder, or those of some runs.
 * @throws TrailproofError RUN_UNKNOWN, LEDGER_BROKEN, INPUT_UNREADABLE */
export declare function knownRuns(folder: string, only?: readonly string[]): readonly KnownRun[];
/** Reads every ledger that can be read, of a folder or of some runs, the oldest run first, and says what is wrong with the others: one that is
 * broken must not keep the rest from being cleaned up.
 * @throws TrailproofError RUN_UNKNOWN, INPUT_UNREADABLE for the folder */
export declare function readableRuns(folder: string, only: readonly string[]): {
    readonly runs: readonly KnownRun[];
    readonly broken: readonly BrokenRun[];
};
/** A run whose ledger cannot be read. */
export interface BrokenRun {
    readonly run: string;
    readonly finding: Finding;
}
