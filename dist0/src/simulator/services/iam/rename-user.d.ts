import type { OperationContext } from '../../operation.ts';
import type { IamUser } from '../../state/iam-state.ts';
/** Gives a user another name or path. Its id, keys, sessions, groups and devices stay its own. */
export declare function renameUser(user: IamUser, to: {
    readonly name: string;
    readonly path: string;
}, { account, cloud }: OperationContext): void;
