import type { Input, Operation, OperationContext } from '../../operation.ts';
/** The boundary that a Create call gives; undefined without one.
 * @throws AwsFailure NoSuchEntityException */
export declare function boundaryArn(input: Input, context: OperationContext): string | undefined;
/** Permissions boundaries of users and roles. */
export declare const boundaryOperations: readonly Operation[];
