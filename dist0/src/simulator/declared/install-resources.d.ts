import type { CloudState } from '../state/cloud-state.ts';
import type { Installation } from '../state/installation.ts';
/** Makes what an account's declaration says of buckets, secrets, functions and the like, by the calls that make them; nobody is
 * asked for leave and no record is made.
 * @throws TrailproofError WORLD_INVALID with AWS's own text */
export declare function installResources(installation: Installation, cloud: CloudState): void;
