import type { Actor, Credentials } from '../../scenario/actor.ts';
import type { Cloud } from '../../scenario/port.ts';
import type { World } from '../../scenario/world.ts';
/** Who can call an endpoint, and with what. */
export interface KeyHolder {
    /** `admin`, or `partner-admin` for a user of another account. */
    readonly profile: string;
    readonly credentials: Credentials;
}
/** What the users of a world call with. */
export declare function keyHolders(cast: readonly Actor[], { credentialsOf }: Pick<Cloud, 'credentialsOf'>): readonly KeyHolder[];
/** An actor for every user of a world: they have long-term keys from the beginning. */
export declare function usersOf(world: World): readonly Actor[];
