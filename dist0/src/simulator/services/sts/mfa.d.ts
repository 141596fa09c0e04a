import type { Input, OperationContext } from '../../operation.ts';
/** Whether a call proves MFA: it names a device of the caller and shows its code.
 * @throws AwsFailure AccessDenied for a device of somebody else, a wrong code, or one that was used already */
export declare function provesMfa(input: Input, { account, call, principal }: OperationContext): boolean;
