/** Keeps every other process from a run until the answer is called. The lock of a process that is no more counts for nothing.
 * @throws TrailproofError LEDGER_LOCKED, and the system's error where the folder cannot be written */
export declare function lockLedger(file: string): () => void;
/** Whether a process works on a run, as far as can be told from here. */
export declare function isLocked(file: string): boolean;
