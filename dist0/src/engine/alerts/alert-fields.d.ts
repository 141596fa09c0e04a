import type { FieldValue } from '../../language/field-source.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Instant } from '../../time/duration.ts';
import type { Alert } from '../alert.ts';
/** What is told of an alert's place among others. */
export interface AlertPlace {
    readonly created: Instant;
    /** 1 over events, one more over each alert behind it. */
    readonly depth: number;
    readonly originalTime: Instant | undefined;
    readonly ancestors: readonly Ancestor[];
    /** Set for the events of a sequence, which are alerts of their own. */
    readonly buildingBlock: boolean;
    /** What ties the alerts of a sequence together. */
    readonly group?: string | undefined;
}
/** What an alert was raised on. */
export interface Ancestor {
    readonly id: string;
    readonly type: 'event' | 'signal';
    readonly depth: number;
    readonly rule?: string | undefined;
}
/** The fields that the SIEM writes into an alert, and the keys and columns of its rule. Dates are epoch milliseconds.
 * @example alertFields(alert, rule, place).get('kibana.alert.rule.name') */
export declare function alertFields(alert: Alert, rule: Rule, place: AlertPlace): ReadonlyMap<string, FieldValue>;
