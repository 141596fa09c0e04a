import type { Scalar } from '../language/field-source.ts';
import type { Severity } from '../rule/rule.ts';
/** A value of an alert: a scalar, several, or none. Dates are ISO text. */
export type AlertValue = Scalar | readonly Scalar[] | null;
/** What a rule raises. Plain data; the same input gives the same bytes. */
export interface Alert {
    /** Derived from what Kibana derives it from, so the same finding has the same id in overlapping runs. */
    readonly id: string;
    readonly rule: {
        readonly id: string;
        readonly shortName: string;
        readonly name: string;
        readonly file: string;
        readonly type: string;
        readonly severity: Severity;
        readonly riskScore: number;
        /** ATT&CK v19 ids. */
        readonly techniques: readonly string[];
    };
    /** ISO time of the last contributing event. */
    readonly time: string;
    /** The window of the run that raised it, ISO, inclusive. */
    readonly run: {
        readonly from: string;
        readonly to: string;
    };
    /** Group keys: threshold fields, new terms, BY columns, join keys, suppression fields. */
    readonly group: Readonly<Record<string, AlertValue>>;
    /** eventIDs of the contributing events, in time order, capped at 1,000; `eventCount` is not capped. Of a sequence, for
     * which Kibana writes a shell alert and a building block for each event, the alert is the shell and these are its
     * building blocks in the order of stages; a stage that asks for no event has none. Of a rule over alerts these are the
     * events behind the alerts. */
    readonly events: readonly string[];
    readonly eventCount: number;
    /** What else the rule type says: counts, columns of an ES|QL row, what a shell keeps of the fields that its query names
     * (those on which all building blocks agree). */
    readonly values: Readonly<Record<string, AlertValue>>;
    /** True for a new term whose history begins before the log does. */
    readonly cold: boolean;
}
