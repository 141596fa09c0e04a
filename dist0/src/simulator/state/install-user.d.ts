import type { UserDeclaration } from '../../scenario/world.ts';
import { type Installation } from './installation.ts';
/** Makes a declared user, with the device that it has.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export declare function installUser(installation: Installation, name: string, declared: UserDeclaration): void;
