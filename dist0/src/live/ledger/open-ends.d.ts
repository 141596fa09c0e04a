import type { PlainCall } from '../../aws/inverse/inverse.ts';
import type { LedgerEntry } from './entry.ts';
/** A call of a run that is still to be taken back. */
export interface OpenEnd {
    readonly id: number;
    readonly step: string;
    readonly service: string;
    readonly region: string;
    readonly undo: readonly PlainCall[];
    /** True where the run ended between the call and its answer: whether it was made is not known. */
    readonly isDoubtful: boolean;
}
/** What a ledger says is still there, the newest first: the order in which it is taken back. */
export declare function openEnds(entries: readonly LedgerEntry[]): readonly OpenEnd[];
