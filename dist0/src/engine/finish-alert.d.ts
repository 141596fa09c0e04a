import type { Rule } from '../rule/rule.ts';
import type { Instant } from '../time/duration.ts';
import type { Alert } from './alert.ts';
import type { Draft } from './draft.ts';
import type { HitColumns } from './hit-columns.ts';
/** Where a draft comes from. */
export interface DraftOrigin {
    readonly rule: Rule;
    readonly hits: HitColumns;
    /** The fields that hits carry for the alert to take something from. */
    readonly overrides?: readonly string[] | undefined;
    /** The first moment of the log; undefined where the history is known to be whole. */
    readonly logStart: Instant | undefined;
}
/** Writes a draft as an alert; undefined when all its events are history. */
export declare function finishAlert(draft: Draft, origin: DraftOrigin): Alert | undefined;
/** True when all events of a draft are history. */
export declare function isPast({ members }: Draft, hits: HitColumns): boolean;
/** Writes a draft as an alert, whatever its events are. */
export declare function writeAlert(draft: Draft, origin: DraftOrigin): Alert;
/** The order of alerts: by time, rule and group; the rest only makes it total. */
export declare function compareAlerts(left: Alert, right: Alert): number;
