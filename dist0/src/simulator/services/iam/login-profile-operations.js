import { seconds } from '../../../time/duration.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, missing, requiredText, textOf } from '../../read-input.js';
import { onUser, subjectOf } from './entities.js';
import { alreadyExists, noSuchEntity, validationError } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { requireAllowedPassword, requireNewPassword } from './password-rules.js';
import { dateOf } from './values.js';
/** How long a new login profile cannot be changed: AWS says so without naming a time; scripts wait a few seconds. */
const settling = seconds(2);
/** Sets another password; the one before is remembered, for policies that forbid its coming back. */
function setPassword(profile, password, { account, call }) {
    requireNewPassword(password, profile, account.iam.passwordPolicy);
    profile.former = [...(profile.former ?? []), profile.password];
    profile.password = password;
    profile.changed = call.at;
}
/** Where the profile of a user, or of root, is kept. */
function ownerOf(user, { account }) {
    return user ?? account.iam.root;
}
function required(user, context) {
    const owner = ownerOf(user, context);
    const profile = owner.loginProfile;
    if (profile !== undefined)
        return { owner, profile };
    throw noSuchEntity(`Login Profile for User ${nameOf(user, context)} cannot be found.`);
}
const nameOf = (user, { account }) => user?.name ?? account.number;
function profileValue(user, profile) {
    return {
        ...(user === undefined ? {} : { UserName: user.name }),
        CreateDate: dateOf(profile.created),
        PasswordResetRequired: profile.passwordResetRequired,
    };
}
const createLoginProfile = iamOperation('CreateLoginProfile', {
    permission: onUser('CreateLoginProfile'),
    run: (input, context) => {
        const { account } = context;
        const user = subjectOf(input, context);
        const owner = ownerOf(user, context);
        const password = textOf(input, 'Password');
        // An AssumeRoot session opens the root user's password reset and sets no password.
        const isTask = context.principal.kind === 'root' && context.principal.assumedRootTask !== undefined;
        if (password === undefined && !isTask)
            throw missing('Password');
        if (password !== undefined)
            requireAllowedPassword(password, { account, userName: user?.name });
        if (owner.loginProfile !== undefined) {
            throw alreadyExists(`Login Profile for user ${nameOf(user, context)} already exists.`);
        }
        owner.loginProfile = {
            created: context.call.at,
            password: password ?? '',
            passwordResetRequired: booleanOf(input, 'PasswordResetRequired') ?? false,
        };
        return { LoginProfile: profileValue(user, owner.loginProfile) };
    },
    // Logged although the caller left it out.
    record: ({ input }) => input['UserName'] === undefined || input['PasswordResetRequired'] !== undefined
        ? {}
        : {
            requestParameters: {
                userName: requiredText(input, 'UserName'),
                passwordResetRequired: false,
            },
        },
});
const getLoginProfile = iamOperation('GetLoginProfile', {
    permission: onUser('GetLoginProfile'),
    run: (input, context) => {
        const user = subjectOf(input, context);
        return { LoginProfile: profileValue(user, required(user, context).profile) };
    },
});
const updateLoginProfile = iamOperation('UpdateLoginProfile', {
    permission: onUser('UpdateLoginProfile'),
    run: (input, context) => {
        const user = subjectOf(input, context);
        const { profile } = required(user, context);
        if (context.call.at - profile.created < settling) {
            throw new AwsFailure('EntityTemporarilyUnmodifiableException', `Login Profile for User ${nameOf(user, context)} cannot be modified while login profile is being created.`);
        }
        const password = textOf(input, 'Password');
        if (password !== undefined) {
            requireAllowedPassword(password, { account: context.account, userName: user?.name });
            setPassword(profile, password, context);
        }
        profile.passwordResetRequired =
            booleanOf(input, 'PasswordResetRequired') ?? profile.passwordResetRequired;
        return {};
    },
});
const deleteLoginProfile = iamOperation('DeleteLoginProfile', {
    permission: onUser('DeleteLoginProfile'),
    run: (input, context) => {
        required(subjectOf(input, context), context).owner.loginProfile = undefined;
        return {};
    },
});
const changePassword = iamOperation('ChangePassword', {
    permission: onUser('ChangePassword'),
    run: (input, context) => {
        if (context.principal.kind !== 'user') {
            throw validationError('Must be an IAM user to change a password.');
        }
        const user = subjectOf({}, context);
        const { profile } = required(user, context);
        if (requiredText(input, 'OldPassword') !== profile.password) {
            throw new AwsFailure('AccessDenied', 'The old password was incorrect.');
        }
        const password = requiredText(input, 'NewPassword');
        requireAllowedPassword(password, { account: context.account, userName: user?.name });
        setPassword(profile, password, context);
        profile.passwordResetRequired = false;
        return {};
    },
});
export const loginProfileOperations = [
    createLoginProfile,
    getLoginProfile,
    updateLoginProfile,
    deleteLoginProfile,
    changePassword,
];
//# sourceMappingURL=login-profile-operations.js.map