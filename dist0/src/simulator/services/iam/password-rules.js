import { AwsFailure } from '../../aws-failure.js';
/** The symbols that a policy can ask for (API reference, UpdateAccountPasswordPolicy). */
const symbol = /[!@#$%^&*()_+\-=[\]{}|']/;
/** Refuses a password that the account's policy, or AWS's default, does not allow. Which of several faults the message
 * names, and its words, are from memory.
 * @throws AwsFailure PasswordPolicyViolationException */
export function requireAllowedPassword(password, owner) {
    const policy = owner.account.iam.passwordPolicy;
    const fault = policy === undefined ? defaultFault(password, owner.userName) : faultOf(password, policy);
    if (fault !== undefined)
        throw violation(fault);
}
/** Refuses a password that served lately, if the account's policy remembers passwords.
 * @throws AwsFailure PasswordPolicyViolationException */
export function requireNewPassword(password, profile, policy) {
    const remembered = policy?.reusePrevention;
    if (remembered === undefined)
        return;
    const last = [...(profile.former ?? []), profile.password].slice(-remembered);
    if (last.includes(password))
        throw violation('Policy constraint violation with password reuse');
}
/** Eight characters, three of four kinds, not the user's name (IAM user guide, "Default password policy"). */
function defaultFault(password, userName) {
    const kinds = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z0-9]/];
    const count = kinds.filter((kind) => kind.test(password)).length;
    if (password.length >= 8 && count >= 3 && password !== userName)
        return undefined;
    return 'Password does not conform to the account password policy.';
}
function faultOf(password, policy) {
    if (password.length < policy.minimumLength) {
        return `Password should have a minimum length of ${policy.minimumLength}`;
    }
    if (policy.requireSymbols && !symbol.test(password))
        return lacks('symbol');
    if (policy.requireNumbers && !/\d/.test(password))
        return lacks('number');
    if (policy.requireUppercase && !/[A-Z]/.test(password))
        return lacks('uppercase character');
    if (policy.requireLowercase && !/[a-z]/.test(password))
        return lacks('lowercase character');
    return undefined;
}
const lacks = (what) => `Password should have at least one ${what}`;
const violation = (message) => new AwsFailure('PasswordPolicyViolationException', message);
//# sourceMappingURL=password-rules.js.map