import type { Profile } from '../ecs/profile.ts';
import type { TrailEvent } from '../ecs/trail-event.ts';
import type { Alert } from '../engine/alert.ts';
import type { Detector } from '../engine/detector.ts';
import type { GoldenAlert } from '../golden/golden.ts';
import type { PlayedCase } from '../scenario/played-case.ts';
import type { Duration } from '../time/duration.ts';
import type { CaseToPlay } from './play-cases.ts';
/** A case that was played and replayed through the rules. */
export interface JudgedCase extends CaseToPlay {
    readonly played: PlayedCase;
    /** The events of its records, undo left out; they remember what the rules have asked of them. */
    readonly events: readonly TrailEvent[];
    /** The alerts of its judged steps at the profile's phase, in time order. */
    readonly raised: readonly Alert[];
    /** The same in names. */
    readonly alerts: readonly GoldenAlert[];
    /** The same at another phase of the ticks; matches nothing anew. */
    readonly alertsAt: (phase: Duration) => readonly GoldenAlert[];
}
/** Replays the records of a played case through rules and tells the judged alerts in names. */
export declare function judgeCase(one: CaseToPlay & {
    readonly played: PlayedCase;
}, options: {
    readonly detectors: readonly Detector[];
    readonly profile: Profile;
}): JudgedCase;
