import type { Actor } from '../../scenario/actor.ts';
import type { PlayedCase } from '../../scenario/played-case.ts';
import type { Instant } from '../../time/duration.ts';
import type { CaseToPlay } from '../play-cases.ts';
import { type Boundaries } from '../../live/policy/boundaries.ts';
import { type DryPlay } from './dry-play.ts';
/** A case, and whether and how it can be played in a real account. */
export type LiveCase = CaseToPlay & {
    /** As `verify` plays it. */
    readonly synthetic: PlayedCase;
} & ({
    readonly kind: 'refused';
    readonly reasons: readonly string[];
} | {
    readonly kind: 'playable';
    readonly met: readonly Actor[];
    readonly dry: DryPlay;
    readonly boundaries: Boundaries;
});
/** Plays a case in memory, first as `verify` does and then as a run would, and says what stands in its way.
 * @returns 'refused' also where the run in memory does not come to its end, with what stopped it */
export declare function liveCase(one: CaseToPlay, options: {
    readonly seed: string;
    readonly start: Instant;
}): Promise<LiveCase>;
