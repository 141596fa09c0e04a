import type { LedgerEntry } from '../../live/ledger/entry.ts';
import { type KnownRun } from './run-files.ts';
/** A run that played its case to the end. */
export type PlayedRun = KnownRun & {
    readonly played: Extract<LedgerEntry, {
        readonly kind: 'played';
    }>;
};
/** Reads the ledger of a run that played its case.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, LEDGER_BROKEN */
export declare function playedRun(run: string, { runs }: {
    readonly runs?: string | undefined;
}): PlayedRun;
