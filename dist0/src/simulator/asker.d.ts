import type { Asker } from './policy/principal-pattern.ts';
import type { Principal } from './principal.ts';
import { type CloudState } from './state/cloud-state.ts';
/** A caller in the forms that a trust policy can name. */
export declare function askerOf(principal: Principal, cloud: CloudState): Asker;
