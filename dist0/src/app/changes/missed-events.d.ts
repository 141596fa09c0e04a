import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Detector } from '../../engine/detector.ts';
/** Keeps the events that a rule matched before a change and does not match any more, for saying why. */
export declare class MissedEvents {
    #private;
    /** The detector of before, watched: what it matches and the other one does not is kept. */
    watch(before: Detector, now: Detector): Detector;
    /** Those of some events that were kept. */
    of(ids: readonly string[]): readonly TrailEvent[];
}
