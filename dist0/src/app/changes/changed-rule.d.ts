import type { Alert } from '../../engine/alert.ts';
import type { ChangedRule } from '../../report/changes-report.ts';
import type { AlertDetail } from '../../report/replay-report.ts';
import type { LossReason } from './why-lost-now.ts';
import { type RulePair } from './pair-rules.ts';
/** What telling of a rule needs. */
export interface RuleContext {
    /** The alerts of the rule on each side; those of before with files as they are named in the working tree. */
    readonly before: readonly Alert[];
    readonly now: readonly Alert[];
    readonly detailOf: (alert: Alert) => AlertDetail | undefined;
    /** Why an alert is lost; asked of the first few. */
    readonly whyLost: (alert: Alert) => LossReason;
}
/** Tells what became of a rule and of its alerts; undefined where nothing did. */
export declare function changedRule(pair: RulePair, context: RuleContext): ChangedRule | undefined;
