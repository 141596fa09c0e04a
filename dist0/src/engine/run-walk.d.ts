import type { Instant } from '../time/duration.ts';
import type { HitColumns } from './hit-columns.ts';
import { type Run, type Schedule } from './schedule.ts';
/** What one run of a rule finds. All lists are ordered by (time, position). */
export interface RunView extends Run {
    /** The run alone, for what outlives the evaluation. */
    readonly run: Run;
    /** Hits of the window that no earlier run saw. */
    readonly fresh: readonly number[];
    /** Hits that became visible too late for any window, since the last run that was looked at. */
    readonly missed: readonly number[];
    /** Hits of the window that lie exactly on `from`: the next run does not see them. */
    readonly edge: () => readonly number[];
    /** All hits of the window. */
    readonly window: () => readonly number[];
}
/** Walks a rule's runs over its hits, in order. Runs whose window is empty are skipped: they decide nothing. */
export declare class RunWalk {
    #private;
    constructor(schedule: Schedule, hits: HitColumns);
    /** Takes a hit that no run before the last walked one could have seen. */
    add(hit: number): void;
    /** The end of the next run with something in its window, as far as hits are known. */
    nextEnd(): Instant | undefined;
    /** The runs that end before a moment; hits that come later can only concern later runs. */
    runsBefore(limit: Instant): Generator<RunView>;
}
