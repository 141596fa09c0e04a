import type { JsonObject } from '../../cloudtrail/record.ts';
import { type Action } from '../action.ts';
import type { User } from '../estate/principals.ts';
/** A call about a user that answers nothing: DeleteUser, DeleteLoginProfile … */
export declare const onUser: (operation: string, userName: string, more?: JsonObject) => Action;
/** CreateUser. */
export declare const createUser: ({ account, name, id, arn }: User) => Action;
/** CreateAccessKey for a user, or for the caller where the request names nobody. */
export declare const createAccessKey: (userName: string, accessKeyId: string, options?: {
    readonly own?: boolean;
}) => Action;
/** UpdateAccessKey to Inactive, as rotation does before the key is deleted. */
export declare const deactivateKey: (userName: string, accessKeyId: string) => Action;
/** CreateLoginProfile with a password that the user has to change. */
export declare const createLoginProfile: (userName: string) => Action;
/** CreateGroup. */
export declare const createGroup: (groupName: string) => Action;
/** A call about a group that answers nothing. */
export declare const onGroup: (operation: string, groupName: string, more?: JsonObject) => Action;
/** CreateVirtualMFADevice. */
export declare const createDevice: (name: string, serialNumber: string) => Action;
/** DeleteVirtualMFADevice. */
export declare const deleteDevice: (serialNumber: string) => Action;
/** CreateRole for a service, as Terraform writes it. */
export declare function createRole({ name: roleName, id, service, }: {
    readonly name: string;
    readonly id: string;
    readonly service: string;
}): Action;
/** A trust policy that lets a service take a role. */
export declare const trustPolicy: (service: string) => string;
/** A call about a role that answers nothing. */
export declare const onRole: (operation: string, roleName: string, more?: JsonObject) => Action;
/** UpdateAssumeRolePolicy. */
export declare const updateTrust: (roleName: string, service: string) => Action;
/** CreatePolicy. */
export declare const createPolicy: (policyName: string, policyDocument: string) => Action;
/** CreatePolicyVersion that becomes the default at once. */
export declare const createPolicyVersion: (policyArn: string, policyDocument: string) => Action;
/** What an application may do with its own data. */
export declare const applicationPolicy: (app: {
    readonly bucket: string;
    readonly table: string;
    readonly account: string;
}) => string;
