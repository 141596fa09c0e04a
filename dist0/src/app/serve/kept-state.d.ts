import type { Call } from '../../scenario/port.ts';
import type { World } from '../../scenario/world.ts';
import type { Instant } from '../../time/duration.ts';
/** What an endpoint begins with, and what decides its ids. */
export interface Beginning {
    readonly seed: string;
    readonly start: Instant;
    readonly world: World;
}
/** The state of an endpoint between runs: its beginning, and the calls since. */
export interface KeptState extends Beginning {
    readonly calls: readonly Call[];
    /** Remembers one more call. */
    readonly keep: (call: Call) => void;
}
/** Opens the state in a folder, or begins one there; only this user can read it, for passwords and keys of the in-memory AWS are in it.
 * @throws TrailproofError STATE_DIFFERS where the folder was begun with another world or seed, OUTPUT_UNWRITABLE, INPUT_BROKEN */
export declare function keptState(folder: string, wanted: Beginning, { reset }: {
    readonly reset: boolean;
}): KeptState;
