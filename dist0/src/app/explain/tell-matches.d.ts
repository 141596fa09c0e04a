import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Detector } from '../../engine/detector.ts';
import type { FieldSource } from '../../language/field-source.ts';
import type { ExplainedEvent } from '../../report/explain-report.ts';
import type { Duration } from '../../time/duration.ts';
import type { Investigation } from './investigation.ts';
/** What telling needs. */
export interface TellContext {
    readonly detector: Detector;
    readonly investigation: Investigation;
    readonly phase: Duration;
    readonly fields: FieldSource<TrailEvent>;
}
/** How many alerts a rule raised, and the events that tell most about it. */
export interface Told {
    readonly alerts: number;
    /** Matches without an alert beyond those that were looked at. */
    readonly unwatched: number;
    readonly events: readonly ExplainedEvent[];
}
/** Tells the matches without an alert, one of each reason and the one that got furthest first, then some with one. */
export declare function tellMatches(context: TellContext): Told;
/** Tells events that were asked about by id. */
export declare function tellSuspects(ids: readonly string[], context: TellContext): Told;
