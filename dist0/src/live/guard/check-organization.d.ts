import type { AwsCaller } from '../aws-caller.ts';
import type { Sandbox } from './sandbox.ts';
/** Refuses the management account of an organisation, and an organisation other than the one that was written down.
 * @throws TrailproofError GUARD_ORGANIZATION */
export declare function checkOrganization(call: AwsCaller, sandbox: Sandbox): Promise<void>;
