import type { Identity } from '../scenario/identity.ts';
import { type Making, type Source } from './credential-making.ts';
/** The credential of an identity, as it changes with time.
 * @throws TrailproofError ACTOR_UNKNOWN for a user or role that the world does not have */
export declare function newSource(identity: Identity, making: Making): Source;
