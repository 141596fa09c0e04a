import type { Input, Output } from '../../operation.ts';
/** With whom an image or a snapshot is shared. */
export interface Sharing {
    readonly accounts: Set<string>;
    isPublic: boolean;
}
/** Whether somebody of this account may use it. */
export declare function isSharedWith({ accounts, isPublic }: Sharing, account: string): boolean;
/** Changes a sharing as ModifySnapshotAttribute and ModifyImageAttribute ask: by added and removed permissions, or by
 * operation type with user ids and groups. */
export declare function changeSharing(sharing: Sharing, input: Input, member: string): void;
/** A sharing as DescribeSnapshotAttribute and DescribeImageAttribute give it. */
export declare function sharingView({ accounts, isPublic }: Sharing): readonly Output[];
