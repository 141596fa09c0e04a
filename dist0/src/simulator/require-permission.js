import { authorise } from './authorise.js';
import { describeCaller } from './user-identity.js';
/** Asks for a permission beside the call's own: a second resource, or an action that the call implies.
 * @throws AwsFailure AccessDenied in the service's words */
export function requirePermission(permission, context) {
    authorise(permission, context, describeCaller(context.principal, context.cloud).arn);
}
/** Who gives a service a role must be allowed to pass it.
 * @example requirePassRole(roleArn, 'lambda.amazonaws.com', context)
 * @throws AwsFailure AccessDenied */
export function requirePassRole(roleArn, service, context) {
    const keys = { 'iam:passedtoservice': service };
    requirePermission({ action: 'iam:PassRole', resource: roleArn, keys }, context);
}
//# sourceMappingURL=require-permission.js.map