import type { Input, OperationContext } from '../../operation.ts';
/** The name of the role that an input's IamInstanceProfile brings, which the caller must be allowed to pass.
 * @throws AwsFailure Client.InvalidParameterValue, Client.UnauthorizedOperation */
export declare function passedRole(input: Input, context: OperationContext): string | undefined;
