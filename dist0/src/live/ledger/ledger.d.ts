import type { LedgerEntry } from './entry.ts';
/** The ledger of a run: a file that knows what must be taken back before it is made. */
export interface Ledger {
    readonly file: string;
    /** Appends a line; it is on the disk when this returns.
     * @throws the system's error: then the call that it stands for must not be made */
    readonly write: (entry: LedgerEntry) => void;
    readonly close: () => void;
}
/** Opens the ledger of a run to append to, for this process alone until it is closed; a new one must not be there yet, and
 * of an old one a last line that was cut off is taken away. Only its owner can read it.
 * @throws TrailproofError OUTPUT_UNWRITABLE, LEDGER_LOCKED */
export declare function openLedger(file: string, { isNew }: {
    readonly isNew: boolean;
}): Ledger;
/** Reads a ledger. A last line that was cut off is left out: the call that it stands for was not made.
 * @throws TrailproofError LEDGER_BROKEN at any other line that is none, LEDGER_VERSION, INPUT_UNREADABLE */
export declare function readLedger(file: string): readonly LedgerEntry[];
