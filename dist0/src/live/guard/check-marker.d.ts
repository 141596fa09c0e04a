import type { AwsCaller } from '../aws-caller.ts';
import type { Sandbox } from './sandbox.ts';
/** Looks for what the owner of the account placed there to allow attacks.
 * @throws TrailproofError GUARD_MARKER */
export declare function checkMarker(call: AwsCaller, { id, marker }: Sandbox): Promise<void>;
