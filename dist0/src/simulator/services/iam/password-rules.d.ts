import type { AccountState } from '../../state/account-state.ts';
import type { LoginProfile, PasswordPolicy } from '../../state/iam-state.ts';
/** Refuses a password that the account's policy, or AWS's default, does not allow. Which of several faults the message
 * names, and its words, are from memory.
 * @throws AwsFailure PasswordPolicyViolationException */
export declare function requireAllowedPassword(password: string, owner: {
    readonly account: AccountState;
    readonly userName: string | undefined;
}): void;
/** Refuses a password that served lately, if the account's policy remembers passwords.
 * @throws AwsFailure PasswordPolicyViolationException */
export declare function requireNewPassword(password: string, profile: LoginProfile, policy: PasswordPolicy | undefined): void;
