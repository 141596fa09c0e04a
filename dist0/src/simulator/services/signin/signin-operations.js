import { totpCode } from '../../../aws/totp.js';
import { hours, seconds } from '../../../time/duration.js';
import { AwsFailure } from '../../aws-failure.js';
import { textOf } from '../../read-input.js';
import { credentialsValue, mintSession } from '../../mint-session.js';
import { signInAccountOf, signInIdentity } from './sign-in-account.js';
const consoleLogin = {
    service: 'signin',
    name: 'ConsoleLogin',
    run: signIn,
    record: ({ input, output, context }) => {
        const account = signInAccountOf(input, context);
        return {
            userIdentity: signInIdentity(account, context, output !== undefined),
            // A failure has AWS's text and no code.
            errorCode: undefined,
            requestParameters: null,
            responseElements: { ConsoleLogin: output === undefined ? 'Failure' : 'Success' },
            additionalEventData: circumstances(input, account),
        };
    },
    companions: ({ input, outcome, context }) => {
        const account = signInAccountOf(input, context);
        if (account.device === undefined || outcome.kind === 'error')
            return [];
        return [mfaCheck(account, context)];
    },
};
const checkMfa = { service: 'signin', name: 'CheckMfa', run: () => ({}) };
/** The console's sign-in. */
export const signinOperations = [consoleLogin];
function signIn(input, context) {
    const account = signInAccountOf(input, context);
    refuseWrong(input, account, context);
    const { call } = context;
    const number = context.account.number;
    const owner = account.user ?? context.account.iam.root;
    owner.passwordLastUsed = call.at;
    const session = mintSession(context, {
        account: number,
        created: call.at,
        lasts: hours(12),
        mfa: account.device !== undefined,
        fromConsole: true,
    }, (facts) => principalOf(account, number, facts));
    return { ConsoleLogin: 'Success', Credentials: credentialsValue(session) };
}
function refuseWrong(input, account, context) {
    if (!account.isRoot && account.user === undefined) {
        throw refusal('No username found in supplied account');
    }
    const { loginProfile, device } = account;
    const password = textOf(input, 'Password');
    // The root user always has a password unless its credentials were removed, which no world says.
    const hasPassword = account.isRoot || loginProfile !== undefined;
    const wrong = password !== undefined && password !== loginProfile?.password;
    if (!hasPassword || wrong)
        throw refusal('Failed authentication');
    if (device === undefined)
        return;
    if (textOf(input, 'MFACode') !== totpCode(device.seed, context.call.at)) {
        throw refusal('Failed authentication');
    }
}
/** The text stands for a code, which sign-in has none of. */
const refusal = (text) => new AwsFailure(text, text);
function principalOf({ user }, account, session) {
    const { accessKeyId } = session;
    return user === undefined
        ? { kind: 'root', account, accessKeyId, session }
        : { kind: 'user', account, userName: user.name, accessKeyId, session };
}
function circumstances(input, { device }) {
    const withMfa = device !== undefined && textOf(input, 'MFACode') !== undefined;
    return {
        LoginTo: textOf(input, 'LoginTo') ?? 'https://console.aws.amazon.com/console/home',
        MobileVersion: 'No',
        ...(withMfa ? { MFAIdentifier: device.serialNumber } : {}),
        MFAUsed: withMfa ? 'Yes' : 'No',
    };
}
/** The check of a code leaves a record of its own, some fourteen seconds before the sign-in in the sample at hand. */
function mfaCheck(account, context) {
    const { call, principal } = context;
    return {
        comesFirst: true,
        operation: checkMfa,
        call: { ...call, at: call.at - seconds(14) },
        principal,
        outcome: { kind: 'output', output: {} },
        parts: {
            userIdentity: signInIdentity(account, context, false),
            requestParameters: null,
            responseElements: { CheckMfa: 'Success' },
            additionalEventData: { MfaType: 'Virtual MFA' },
        },
    };
}
//# sourceMappingURL=signin-operations.js.map