import type { OperationContext, Permission } from './operation.ts';
/** Asks for a permission beside the call's own: a second resource, or an action that the call implies.
 * @throws AwsFailure AccessDenied in the service's words */
export declare function requirePermission(permission: Permission, context: OperationContext): void;
/** Who gives a service a role must be allowed to pass it.
 * @example requirePassRole(roleArn, 'lambda.amazonaws.com', context)
 * @throws AwsFailure AccessDenied */
export declare function requirePassRole(roleArn: string, service: string, context: OperationContext): void;
