import { authorise } from './authorise.ts'
import type { OperationContext, Permission } from './operation.ts'
import { describeCaller } from './user-identity.ts'

/** Asks for a permission beside the call's own: a second resource, or an action that the call implies.
 * @throws AwsFailure AccessDenied in the service's words */
export function requirePermission(permission: Permission, context: OperationContext): void {
  authorise(permission, context, describeCaller(context.principal, context.cloud).arn)
}

/** Who gives a service a role must be allowed to pass it.
 * @example requirePassRole(roleArn, 'lambda.amazonaws.com', context)
 * @throws AwsFailure AccessDenied */
export function requirePassRole(roleArn: string, service: string, context: OperationContext): void {
  const keys = { 'iam:passedtoservice': service }
  requirePermission({ action: 'iam:PassRole', resource: roleArn, keys }, context)
}
