import type { Operation, OperationContext } from '../../operation.ts';
import { type Instance } from './instances.ts';
/** EC2's calls on instances. */
export declare const instanceCalls: readonly Operation[];
/** The instances of the account and region. */
export declare function instancesHere({ account, call }: OperationContext): readonly Instance[];
/** The instance of an id in the caller's account and region.
 * @throws AwsFailure Client.InvalidInstanceID.NotFound, .Malformed */
export declare function instanceWithId(id: string, context: OperationContext): Instance;
