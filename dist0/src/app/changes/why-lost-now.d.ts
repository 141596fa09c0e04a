import type { Span } from '../../diagnostic/span.ts';
import type { Alert } from '../../engine/alert.ts';
import type { Detector } from '../../engine/detector.ts';
import type { Replay } from '../../engine/replay.ts';
import type { Duration } from '../../time/duration.ts';
import type { MissedEvents } from './missed-events.ts';
/** Why an alert is lost, and the clause or stage of the rule that says so. */
export interface LossReason {
    readonly because: readonly string[];
    readonly at?: Span | undefined;
}
/** Says in a line or two why a rule as it is now does not raise an alert that it raised before: which clauses fail on its
 * events, and what became of those that still match. Empty where nothing is known. */
export declare function whyLostNow(alert: Alert, { detector, running, missed, phase, }: {
    readonly detector: Detector;
    readonly running: Replay;
    readonly missed: MissedEvents;
    readonly phase: Duration;
}): LossReason;
