import { booleanOf, invalid, numberOf } from '../../read-input.js';
import { onAll } from './entities.js';
import { noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
/** A whole number between two limits; undefined when it was not sent.
 * @throws AwsFailure ValidationException */
function withinOf(input, name, limits) {
    const number = numberOf(input, name);
    if (number === undefined)
        return undefined;
    const value = `Value '${number}' at '${name.charAt(0).toLowerCase()}${name.slice(1)}'`;
    const { least, most } = limits;
    if (number < least) {
        throw invalid(value, `Member must have value greater than or equal to ${least}`);
    }
    if (number > most)
        throw invalid(value, `Member must have value less than or equal to ${most}`);
    return number;
}
/** What is not sent goes back to its default: the API updates nothing in part. */
function policyOf(input) {
    return {
        minimumLength: withinOf(input, 'MinimumPasswordLength', { least: 6, most: 128 }) ?? 6,
        requireSymbols: booleanOf(input, 'RequireSymbols') ?? false,
        requireNumbers: booleanOf(input, 'RequireNumbers') ?? false,
        requireUppercase: booleanOf(input, 'RequireUppercaseCharacters') ?? false,
        requireLowercase: booleanOf(input, 'RequireLowercaseCharacters') ?? false,
        usersMayChange: booleanOf(input, 'AllowUsersToChangePassword') ?? false,
        maxAge: withinOf(input, 'MaxPasswordAge', { least: 1, most: 1_095 }),
        reusePrevention: withinOf(input, 'PasswordReusePrevention', { least: 1, most: 24 }),
        hardExpiry: booleanOf(input, 'HardExpiry'),
    };
}
function policyValue(policy) {
    return {
        MinimumPasswordLength: policy.minimumLength,
        RequireSymbols: policy.requireSymbols,
        RequireNumbers: policy.requireNumbers,
        RequireUppercaseCharacters: policy.requireUppercase,
        RequireLowercaseCharacters: policy.requireLowercase,
        AllowUsersToChangePassword: policy.usersMayChange,
        ExpirePasswords: policy.maxAge !== undefined,
        ...(policy.maxAge === undefined ? {} : { MaxPasswordAge: policy.maxAge }),
        ...(policy.reusePrevention === undefined
            ? {}
            : { PasswordReusePrevention: policy.reusePrevention }),
        ...(policy.hardExpiry === undefined ? {} : { HardExpiry: policy.hardExpiry }),
    };
}
/** The policy that somebody has set.
 * @throws AwsFailure NoSuchEntityException where AWS's default holds */
function requiredPolicy({ account }, missing) {
    const policy = account.iam.passwordPolicy;
    if (policy === undefined)
        throw noSuchEntity(missing);
    return policy;
}
export const passwordPolicyOperations = [
    iamOperation('GetAccountPasswordPolicy', {
        permission: onAll('GetAccountPasswordPolicy', '*'),
        run: (_input, context) => {
            const missing = `The Password Policy with domain name ${context.account.number} cannot be found.`;
            return { PasswordPolicy: policyValue(requiredPolicy(context, missing)) };
        },
    }),
    iamOperation('UpdateAccountPasswordPolicy', {
        permission: onAll('UpdateAccountPasswordPolicy', '*'),
        run: (input, { account }) => {
            account.iam.passwordPolicy = policyOf(input);
            return {};
        },
    }),
    iamOperation('DeleteAccountPasswordPolicy', {
        permission: onAll('DeleteAccountPasswordPolicy', '*'),
        run: (_input, context) => {
            requiredPolicy(context, 'The account policy with name PasswordPolicy cannot be found.');
            context.account.iam.passwordPolicy = undefined;
            return {};
        },
    }),
];
//# sourceMappingURL=password-policy-operations.js.map