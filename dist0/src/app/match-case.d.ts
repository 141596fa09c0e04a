import type { Profile } from '../ecs/profile.ts';
import type { TrailEvent } from '../ecs/trail-event.ts';
import type { Alert } from '../engine/alert.ts';
import type { Detector } from '../engine/detector.ts';
import type { PlayedCase } from '../scenario/played-case.ts';
import type { Duration } from '../time/duration.ts';
/** What the rules matched in a played case, ready for any phase. */
export interface MatchedCase {
    /** The events of the records, undo left out; they remember what the rules have asked of them. */
    readonly events: readonly TrailEvent[];
    readonly fold: (phase: Duration) => readonly Alert[];
}
/** Sends the records of a played case past the rules. Undo is played after judging, so its records are left out. */
export declare function matchCase(played: PlayedCase, options: {
    readonly detectors: readonly Detector[];
    readonly profile: Profile;
}): MatchedCase;
