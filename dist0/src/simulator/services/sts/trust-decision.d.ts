import type { OperationContext, Permission } from '../../operation.ts';
import type { IamRole } from '../../state/iam-state.ts';
/** Whether a caller may take a role. In one account a trust policy that names the caller is enough; one that names the
 * account leaves it to the caller's own policies; across accounts both sides must allow it (IAM user guide, policy evaluation). */
export declare function mayAssume(role: IamRole, permission: Permission, context: OperationContext): boolean;
