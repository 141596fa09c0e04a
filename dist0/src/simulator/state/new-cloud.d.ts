import type { World } from '../../scenario/world.ts';
import type { Duration, Instant } from '../../time/duration.ts';
import type { CloudState } from './cloud-state.ts';
import type { AccountState } from './account-state.ts';
import type { Installation } from './installation.ts';
/** What a cloud is made of. */
export interface CloudSeed {
    readonly seed: string;
    readonly scenario: string;
    /** The case that is played: account numbers derive from it, so that cases do not share an account. */
    readonly case: string;
    readonly world: World;
    readonly start: Instant;
    /** How long LookupEvents hides a record; not at all by default. */
    readonly lookupDelay?: Duration | undefined;
    /** Hears every permission that a call asks for. */
    readonly onPermission?: CloudState['onPermission'];
}
/** The state of all accounts of a world at its start; the same seed and names give the same ids.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export declare function newCloud(options: CloudSeed): CloudState;
/** What the things that an account declares are made with. */
export declare function installationOf(account: AccountState, { seed, scenario, start }: CloudSeed): Installation;
