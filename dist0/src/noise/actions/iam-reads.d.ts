import { type Action } from '../action.ts';
/** What is asked of one user. */
export declare const userReads: (userName: string) => readonly Action[];
/** What is asked of one role, as Terraform and scanners do. */
export declare const roleReads: (roleName: string) => readonly Action[];
/** What is asked of one policy. */
export declare const policyReads: (policyArn: string) => readonly Action[];
/** GetUser of the caller. */
export declare const myself: Action;
/** ListAccessKeys of the caller. */
export declare const myKeys: Action;
/** The lists that IAM's pages of the console begin with. */
export declare const iamPages: readonly Action[];
/** What a look at the whole of IAM asks for. */
export declare const iamInventory: readonly Action[];
