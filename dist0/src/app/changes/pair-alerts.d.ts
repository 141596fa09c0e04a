import type { Alert } from '../../engine/alert.ts';
import type { AlteredField } from '../../report/changes-report.ts';
/** The alerts of one rule on two sides, sorted into what they have to do with each other. */
export interface PairedAlerts {
    readonly same: number;
    readonly added: readonly Alert[];
    readonly lost: readonly Alert[];
    readonly altered: readonly {
        readonly before: Alert;
        readonly now: Alert;
        readonly fields: readonly AlteredField[];
    }[];
}
/** Pairs the alerts that one rule raises before and after a change. Their ids say little: a query that changes gives the
 * alerts of aggregates others. Alerts with the same group and the same events are a pair, then those with the same group
 * and some events in common, then those with some events in common; of several the one that shares most.
 * @example pairAlerts(before, now).lost */
export declare function pairAlerts(before: readonly Alert[], now: readonly Alert[]): PairedAlerts;
