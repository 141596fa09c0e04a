import type { SplitStep } from './regex-program.ts';
/** The choices of an inner body on the way to a place of a text, and what each came to. */
export declare class Trail {
    #private;
    constructor(known: Int32Array, splits: number);
    /** What a choice came to before: 0 not tried, 1 failed, else the end plus 2. */
    resultOf(step: SplitStep, at: number): number;
    enter(step: SplitStep, at: number): void;
    /** The last choice with a way left, and its place; it has none left then. */
    back(): {
        readonly step: SplitStep;
        readonly at: number;
    } | undefined;
    /** Remembers the end that all choices on the way came to. */
    settle(end: number): void;
}
