import type { OperationContext } from '../../operation.ts';
import { type Instance } from '../ec2/instances.ts';
/** The instances that Systems Manager reaches: those that run and have a role, whatever the role allows. */
export declare function managedInstances({ account, call }: OperationContext): readonly Instance[];
/** @throws AwsFailure InvalidInstanceId for one that Systems Manager does not reach */
export declare function requireManaged(ids: readonly string[], context: OperationContext): void;
/** ARN of an instance as policies on commands and sessions name it. */
export declare function instanceArn(id: string, context: OperationContext): string;
/** ARN of a document: one of AWS's has no account. */
export declare function documentArn(name: string, context: OperationContext): string;
