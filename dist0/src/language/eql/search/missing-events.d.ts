import type { SequencePlan } from './find-sequences.ts';
import type { JoinRows } from './join-rows.ts';
/** Knows of a window where the events are that a sequence must not have around it. */
export declare class MissingEvents {
    #private;
    constructor(rows: JoinRows, plan: SequencePlan);
    /** True when an event is where the sequence of these rows has none. */
    isSpoilt(rows: readonly number[], key: string): boolean;
}
