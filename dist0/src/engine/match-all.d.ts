import type { TrailEvent } from '../ecs/trail-event.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { Instant } from '../time/duration.ts';
import type { Detector } from './detector.ts';
import type { HitColumns } from './hit-columns.ts';
/** What the events left behind, ready to be folded under any phase. */
export interface Hits {
    readonly detectors: readonly Detector[];
    /** The hits of each detector, in the detectors' order. */
    readonly columns: readonly HitColumns[];
    /** The time of the earliest event, matched or not. */
    readonly logStart: Instant | undefined;
    /** Events that were looked at, without duplicates and history. */
    readonly judged: number;
    readonly duplicate: number;
    /** Rules that read alerts, and the events that some of them read beside. */
    readonly overAlerts?: OverAlerts | undefined;
}
/** What the rules that read alerts are run with. */
export interface OverAlerts {
    readonly detectors: readonly Detector[];
    readonly events: readonly {
        readonly event: TrailEvent;
        readonly isHistory: boolean;
    }[];
}
/** What matching can be told. */
export interface MatchOptions {
    /** The view that the detectors were made for. With it, needles decide which detectors an event is tried by. */
    readonly fields?: FieldSource<TrailEvent> | undefined;
    /** Earlier events: they count as the past of new terms and thresholds and raise no alert alone. */
    readonly history?: Iterable<TrailEvent> | undefined;
}
/** Sends events past detectors. The hits do not depend on the phase, so one match serves many folds.
 * @example foldAll(matchAll(events, detectors), { phase: 0 }) */
export declare function matchAll(events: Iterable<TrailEvent>, detectors: readonly Detector[], options?: MatchOptions): Hits;
