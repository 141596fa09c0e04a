import type { Input, OperationContext, Permission } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { IamGroup, IamRole, IamUser, InstanceProfile } from '../../state/iam-state.ts';
/** The user of that name.
 * @throws AwsFailure NoSuchEntityException */
export declare function userNamed(account: AccountState, name: string): IamUser;
/** The group of that name.
 * @throws AwsFailure NoSuchEntityException */
export declare function groupNamed(account: AccountState, name: string): IamGroup;
/** The role of that name.
 * @throws AwsFailure NoSuchEntityException */
export declare function roleNamed(account: AccountState, name: string): IamRole;
/** The instance profile of that name.
 * @throws AwsFailure NoSuchEntityException */
export declare function instanceProfileNamed(account: AccountState, name: string): InstanceProfile;
/** A role that the account may change: those of services and of Identity Center are AWS's.
 * @throws AwsFailure NoSuchEntityException, UnmodifiableEntityException */
export declare function ownRoleNamed(account: AccountState, name: string): IamRole;
/** The user that a call is about; undefined for root acting on itself. */
export declare function subjectOf(input: Input, context: OperationContext): IamUser | undefined;
/** Permission on an entity that exists, or would: `user eve` in messages, its ARN in policies. */
export declare function onUser(action: string, parameter?: string): (input: Input, context: OperationContext) => Permission;
export declare function userPermission(action: string, name: string, account: AccountState): Permission;
export declare function onRole(action: string): (input: Input, context: OperationContext) => Permission;
export declare function rolePermission(action: string, name: string, account: AccountState): Permission;
export declare function onGroup(action: string): (input: Input, context: OperationContext) => Permission;
export declare function onInstanceProfile(action: string): (input: Input, context: OperationContext) => Permission;
/** Permission on a whole kind of thing of the account, named by its ARN: `arn:aws:iam::…:user/`. */
export declare function onAll(action: string, resource: string): (input: Input, context: OperationContext) => Permission;
/** Permission on a thing that the input names by ARN. */
export declare function onArn(action: string, parameter: string, label?: (arn: string) => string): (input: Input, context: OperationContext) => Permission;
