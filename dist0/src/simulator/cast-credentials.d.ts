import type { Actor } from '../scenario/actor.ts';
import type { Identity } from '../scenario/identity.ts';
import type { Chance } from '../time/chance.ts';
import type { Instant } from '../time/duration.ts';
import type { CastCredential } from './credential-making.ts';
import type { AccountState } from './state/account-state.ts';
import type { CloudState } from './state/cloud-state.ts';
/** Gives the credential that an identity has at a moment. Actors of the same identity share it: that is how theft is played. */
export type CastCredentials = (identity: Identity, at: Instant) => CastCredential;
/** Makes the long-term keys of the cast and, as time goes by, its sessions; none of it leaves a record.
 * Ids depend on the identity alone, so that another actor more or less changes nothing.
 * @throws TrailproofError ACTOR_UNKNOWN for a user, role or account that the world does not have */
export declare function castCredentials(options: {
    readonly cloud: CloudState;
    readonly cast: readonly Actor[];
    readonly accountOf: (alias: string | undefined) => AccountState;
    readonly chanceFor: (...path: readonly string[]) => Chance;
}): CastCredentials;
