import { type Attempt } from '../../../live/collect/attempt.ts';
import type { LedgerEntry } from '../../../live/ledger/entry.ts';
import type { PlayedCase } from '../../../scenario/played-case.ts';
/** A judged step that leaves a record, as the simulator plays it. */
export interface DueStep {
    readonly step: string;
    /** Undefined where the run ended before it. */
    readonly attempt: Attempt | undefined;
    /** A data event: trails have it where they are told to, the event history never. */
    readonly isData: boolean;
}
/** The judged steps whose records a run must show, in their order. */
export declare function dueSteps(synthetic: PlayedCase, entries: readonly LedgerEntry[]): readonly DueStep[];
/** `iam:CreateUser` */
export declare const actionOf: ({ service, operation }: Attempt) => string;
