import type { Input, OperationContext, Output } from '../../operation.ts';
/** Answers RunInstances.
 * @throws AwsFailure for what an instance would be made of and is not there, Client.VcpuLimitExceeded */
export declare function runInstances(input: Input, context: OperationContext): Output;
