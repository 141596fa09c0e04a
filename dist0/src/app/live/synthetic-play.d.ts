import type { Actor } from '../../scenario/actor.ts';
import type { PlayedCase } from '../../scenario/played-case.ts';
import type { Instant } from '../../time/duration.ts';
import type { CaseToPlay } from '../play-cases.ts';
/** A case as `verify` plays it, and who acted in it. */
export interface SyntheticPlay {
    readonly played: PlayedCase;
    readonly met: readonly Actor[];
}
/** Plays a case on the simulator and remembers whom it met. */
export declare function syntheticPlay({ scenario, scenarioCase }: CaseToPlay, { seed, start }: {
    readonly seed: string;
    readonly start: Instant;
}): Promise<SyntheticPlay>;
