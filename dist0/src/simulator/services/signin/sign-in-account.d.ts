import type { JsonObject } from '../../../cloudtrail/record.ts';
import type { Input, OperationContext } from '../../operation.ts';
import type { IamUser, LoginProfile, MfaDevice } from '../../state/iam-state.ts';
/** Whom somebody signs in as. */
export interface SignInAccount {
    /** Undefined for the root user, and for a user that does not exist. */
    readonly user: IamUser | undefined;
    readonly isRoot: boolean;
    readonly loginProfile: LoginProfile | undefined;
    readonly device: MfaDevice | undefined;
}
/** Finds whom an input signs in as: the named user, else the caller's own, else the root user. */
export declare function signInAccountOf(input: Input, context: OperationContext): SignInAccount;
/** userIdentity of a sign-in record: nobody has a key yet. Only a sign-in that succeeds shows an IAM user's ARN and no key at all;
 * a name that no user has may be a password typed into the wrong field, so AWS hides it. */
export declare function signInIdentity({ user, isRoot }: SignInAccount, context: OperationContext, succeeded: boolean): JsonObject;
