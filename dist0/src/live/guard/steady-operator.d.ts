import type { Credentials } from '../../scenario/actor.ts';
import type { AwsCaller } from '../aws-caller.ts';
/** Calls as the operator's credentials are at the moment. Whenever they are others than before, AWS is asked first whose
 * they are, and nothing more is called where they are of another account.
 * @throws TrailproofError GUARD_IDENTITY, GUARD_ROOT, GUARD_ACCOUNT */
export declare function steadyOperator(call: AwsCaller, credentials: () => Promise<Credentials>): AwsCaller;
