import { type Members } from '../../aws/members.ts';
/** Asks as the operator and gives the answer; nothing where there is nothing left to ask about. */
export type Ask = (operation: string, input: Members) => Promise<Members>;
/** Removes one thing that a list of AWS told of, with all that hangs on it, in the order that AWS demands (IAM User Guide). */
export type Removal = (item: Members, ask: Ask) => Promise<void>;
export declare const removeUser: Removal;
export declare const removeRole: Removal;
export declare const removeGroup: Removal;
export declare const removePolicy: Removal;
export declare const removeInstanceProfile: Removal;
export declare const removeDevice: Removal;
/** Removes what nothing hangs on, by one call that takes a member of the item. */
export declare function removeBy(operation: string, member: string, from?: string): Removal;
