import type { Actor } from '../../scenario/actor.ts';
import { type SimulatedCloud } from '../../simulator/cloud.ts';
import type { Duration, Instant } from '../../time/duration.ts';
import { type KeyLineage } from './key-lineage.ts';
/** A cloud as its file declares it, with the calls of earlier runs made again. */
export interface OpenWorld {
    readonly cloud: SimulatedCloud;
    readonly cast: readonly Actor[];
    /** Aliases of its other accounts. */
    readonly aliases: readonly string[];
    /** How many calls were made again. */
    readonly restored: number;
    /** The number of the last request of earlier runs that made a call: requests that made none have numbers too. */
    readonly lastRequest: number;
    readonly lineage: Pick<KeyLineage, 'lineOf'>;
}
/** Opens the world of an endpoint; with a state folder every call is remembered there.
 * @throws TrailproofError WORLD_INVALID, STATE_DIFFERS, INPUT_UNREADABLE, INPUT_BROKEN, OUTPUT_UNWRITABLE */
export declare function openWorld(options: {
    readonly world?: string | undefined;
    readonly state?: string | undefined;
    readonly reset?: boolean | undefined;
    readonly lookupDelay?: Duration | undefined;
}, { seed, start }: {
    readonly seed: string;
    readonly start: Instant;
}): Promise<OpenWorld>;
