import type { GoldenAlert } from '../golden/golden.ts';
/** What an alert must say; what is left out may be anything. Values can be asymmetric matchers (`expect.any(Number)`). */
export interface ExpectedAlert {
    /** Short name or id. */
    readonly rule: string;
    readonly severity?: GoldenAlert['severity'] | undefined;
    /** All steps whose events contributed, in order; `try#1..25` stands for 25 of them. */
    readonly steps?: readonly string[] | undefined;
    /** How many events contributed. */
    readonly count?: number | undefined;
    /** Group keys; others may be there. */
    readonly group?: Readonly<Record<string, unknown>> | undefined;
    /** Values; others may be there. */
    readonly values?: Readonly<Record<string, unknown>> | undefined;
}
/** A part of an alert that is not as expected. */
export interface Misfit {
    /** `severity`, `steps`, `count`, `group.<field>` or `values.<field>`. */
    readonly field: string;
    readonly expected: unknown;
    /** Undefined where the alert has no such field. */
    readonly actual: unknown;
}
type Equals = (actual: unknown, expected: unknown) => boolean;
/** What of an alert is not as expected; nothing where it fits. */
export declare function misfits(expected: ExpectedAlert, alert: GoldenAlert, equals: Equals): readonly Misfit[];
/** The alert that comes nearest to what is expected, with what of it is not so. */
export declare function nearestAlert(expected: ExpectedAlert, alerts: readonly GoldenAlert[], equals: Equals): {
    readonly alert: GoldenAlert;
    readonly misfits: readonly Misfit[];
} | undefined;
/** Reads what a test expects; a rule's name stands for any alert of it.
 * @throws TrailproofError USAGE for a key that an alert does not have: it would be compared with nothing */
export declare function expectedAlert(expected: string | ExpectedAlert): ExpectedAlert;
export {};
