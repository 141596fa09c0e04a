import type { Rule, Severity } from '../rule/rule.ts';
import type { AlertValue } from './alert.ts';
/** What an alert says about its rule that events can change. */
export interface AlertFace {
    readonly name: string;
    readonly severity: Severity;
    readonly riskScore: number;
}
/** Reads severity, risk score and name of an alert from its event, as Kibana does: of several severities the highest
 * counts, of several numbers the greatest, and what does not fit leaves the rule's own.
 * @example faceOf(rule, (name) => (name === 'event.severity' ? 73 : null)).riskScore */
export declare function faceOf(rule: Rule, valueOf: (field: string) => AlertValue): AlertFace;
