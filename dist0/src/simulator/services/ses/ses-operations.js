import { stateSlot } from '../../state/state-slot.js';
import { booleanOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { regionalArn, serviceCalls } from '../service-call.js';
const sendingOf = stateSlot(() => ({
    identities: new Set(),
    pausedIn: new Set(),
}));
/** Calls of the SES API's first version, for an account in the sandbox. */
export const sesOperations = serviceCalls('ses', [
    {
        name: 'GetSendQuota',
        run: () => ({ Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 0 }),
    },
    {
        name: 'GetAccountSendingEnabled',
        run: (_, { account, call }) => ({ Enabled: !sendingOf(account).pausedIn.has(call.region) }),
    },
    {
        name: 'UpdateAccountSendingEnabled',
        run: (input, { account, call }) => {
            const { pausedIn } = sendingOf(account);
            if (booleanOf(input, 'Enabled') ?? false)
                pausedIn.delete(call.region);
            else
                pausedIn.add(call.region);
            return {};
        },
    },
    { name: 'GetSendStatistics', run: () => ({ SendDataPoints: [] }) },
    {
        name: 'ListIdentities',
        run: (input, context) => {
            const kind = textOf(input, 'IdentityType');
            const names = identitiesHere(context).filter((name) => kind === undefined || (kind === 'EmailAddress') === name.includes('@'));
            return { Identities: names };
        },
    },
    {
        name: 'GetIdentityVerificationAttributes',
        run: (input, context) => {
            const known = new Set(identitiesHere(context));
            const asked = textsOf(input, 'Identities').filter((name) => known.has(name));
            return {
                VerificationAttributes: Object.fromEntries(asked.map((name) => [name, { VerificationStatus: 'Pending' }])),
            };
        },
    },
    {
        name: 'VerifyEmailIdentity',
        run: (input, { account, call }) => {
            sendingOf(account).identities.add(`${call.region} ${requiredText(input, 'EmailAddress')}`);
            return {};
        },
    },
    {
        name: 'DeleteIdentity',
        resource: (input, context) => regionalArn('ses', `identity/${requiredText(input, 'Identity')}`, context),
        run: (input, { account, call }) => {
            sendingOf(account).identities.delete(`${call.region} ${requiredText(input, 'Identity')}`);
            return {};
        },
    },
]);
function identitiesHere({ account, call }) {
    const prefix = `${call.region} `;
    return [...sendingOf(account).identities]
        .filter((one) => one.startsWith(prefix))
        .map((one) => one.slice(prefix.length));
}
//# sourceMappingURL=ses-operations.js.map