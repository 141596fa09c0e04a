import type { Input, OperationContext, Permission } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { PolicyHolder } from '../../state/iam-state.ts';
/** One of the three kinds of entities that policies are put on or attached to. */
export interface HolderKind {
    /** As in `AttachUserPolicy`. */
    readonly noun: 'User' | 'Group' | 'Role';
    readonly parameter: string;
    /** All its inline documents together, white space not counted. */
    readonly inlineSize: number;
    readonly permission: (action: string) => (input: Input, context: OperationContext) => Permission;
    /** The entity to read. */
    readonly find: (account: AccountState, input: Input) => PolicyHolder & {
        readonly name: string;
    };
    /** The entity to change: roles of services are not the account's to change. */
    readonly own: (account: AccountState, input: Input) => PolicyHolder & {
        readonly name: string;
    };
}
/** Sizes are IAM's quotas, which cannot be raised. */
export declare const holderKinds: readonly HolderKind[];
