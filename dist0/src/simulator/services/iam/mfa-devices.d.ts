import type { Input, OperationContext } from '../../operation.ts';
import type { IamUser, MfaDevice } from '../../state/iam-state.ts';
/** The device that a call names.
 * @throws AwsFailure NoSuchEntityException */
export declare function deviceOf(input: Input, { account }: OperationContext): MfaDevice;
/** True for a device that is enabled for this user, or for root when there is none. */
export declare function belongsTo(device: MfaDevice, user: IamUser | undefined): boolean;
