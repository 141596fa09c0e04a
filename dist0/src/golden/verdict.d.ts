import type { AlertValue } from '../engine/alert.ts';
import type { GoldenAlert } from './golden.ts';
/** A field of an alert that is not as reviewed. */
export interface FieldDiff {
    /** `severity`, `count`, `steps`, `group.<field>` or `values.<field>`. */
    readonly field: string;
    /** Null where the golden has no such field. */
    readonly expected: AlertValue;
    /** Null where the alert has no such field. */
    readonly actual: AlertValue;
}
/** What became of one alert, golden against what happened. */
export type AlertVerdict = {
    readonly kind: 'match';
    readonly alert: GoldenAlert;
} | {
    readonly kind: 'lost';
    readonly alert: GoldenAlert;
} | {
    readonly kind: 'new';
    readonly alert: GoldenAlert;
} | {
    readonly kind: 'changed';
    readonly alert: GoldenAlert;
    readonly expected: GoldenAlert;
    readonly fields: readonly FieldDiff[];
}
/** The golden does not know the case. */
 | {
    readonly kind: 'unreviewed';
    readonly alert: GoldenAlert;
};
