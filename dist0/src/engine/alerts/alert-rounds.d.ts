import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Duration, Instant } from '../../time/duration.ts';
import type { Alert } from '../alert.ts';
import { type DraftSink } from '../detector-fold.ts';
import type { Detector } from '../detector.ts';
import type { PageStore } from '../memory/page-store.ts';
import { type MatchOutcome } from '../matcher.ts';
import type { RuleFinding } from '../replay-result.ts';
/** Runs the rules that read alerts, in step: an alert that one of them raises is there for the next runs of all. */
export declare class AlertRounds {
    #private;
    constructor(detectors: readonly Detector[], phase: Duration, store?: PageStore);
    /** Takes an alert of a rule that reads events. */
    readonly takeDraft: DraftSink;
    /** Takes an event for the rules that read events beside alerts. */
    takeEvent(event: TrailEvent, isHistory: boolean): MatchOutcome;
    /** Decides the runs that end before a moment, given that all alerts written before it are known. */
    advance(limit: Instant, logStart: Instant | undefined): readonly Alert[];
    get warnings(): readonly RuleFinding[];
}
