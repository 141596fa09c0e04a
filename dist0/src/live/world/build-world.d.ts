import type { Actor } from '../../scenario/actor.ts';
import type { AccountDeclaration } from '../../scenario/world.ts';
import type { LiveWorld } from '../live-cloud.ts';
import type { RunClock } from '../run-clock.ts';
import type { RunEvent } from '../run-event.ts';
import { type Holders } from './build-holder.ts';
import { type WorldBuilder } from './world-builder.ts';
/** What a world is built with. */
export interface WorldPlan extends Holders {
    readonly declared: AccountDeclaration;
    readonly cast: readonly Actor[];
    readonly clock: RunClock;
    /** Tells to stop. */
    readonly signal?: AbortSignal | undefined;
    /** Hears what is waited for. */
    readonly tell?: ((event: RunEvent) => void) | undefined;
    /** The ARN of who runs; it may assume the roles of the world that the cast has sessions of. */
    readonly operator: string;
    /** A password that no one knows; made anew for each user. */
    readonly password: () => string;
}
/** Builds what a scenario's world declares, in the order in which AWS takes it, and gets the credentials of its cast.
 * @throws TrailproofError WORLD_NOT_BUILT */
export declare function buildWorld(build: WorldBuilder, plan: WorldPlan): Promise<LiveWorld>;
