import type { GoldenAlert, GoldenCase } from './golden.ts';
import type { AlertVerdict, FieldDiff } from './verdict.ts';
/** What a comparison finds: a verdict an alert, and what could not be compared. */
export interface Comparison {
    readonly verdicts: readonly AlertVerdict[];
    /** Rules that the golden expects but that are not loaded: named, not lost. */
    readonly notLoaded: readonly string[];
}
/** Compares what a case raised with its golden block; `expected` is undefined where the golden does not know the case.
 * Only rules of `loaded` (short names) are compared. Alerts pair by rule, group and first step. */
export declare function compareCase(options: {
    readonly expected: GoldenCase | undefined;
    readonly actual: readonly GoldenAlert[];
    readonly loaded: ReadonlySet<string>;
}): Comparison;
/** The fields in which two alerts differ. */
export declare function differences(expected: GoldenAlert, actual: GoldenAlert): readonly FieldDiff[];
