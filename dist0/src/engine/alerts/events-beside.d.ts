import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Detector } from '../detector.ts';
import { type MatchOutcome } from '../matcher.ts';
/** Gathers the events that rules read beside alerts: those that one of them matches, each once. */
export declare class EventsBeside {
    #private;
    readonly events: {
        readonly event: TrailEvent;
        readonly isHistory: boolean;
    }[];
    constructor(overAlerts: readonly Detector[]);
    take(event: TrailEvent, isHistory: boolean): MatchOutcome;
}
