import type { Alert } from '../engine/alert.ts';
import type { CaseNaming } from './case-naming.ts';
import type { GoldenAlert } from './golden.ts';
/** Tells the judged alerts of a case in names, in a stable order.
 * An alert is judged if at least one of its events is from a judged step. */
export declare function goldenAlerts(alerts: readonly Alert[], naming: CaseNaming): readonly GoldenAlert[];
