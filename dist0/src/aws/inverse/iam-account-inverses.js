import { inside, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('iam');
const passwordPolicy = () => call('GetAccountPasswordPolicy', {});
/** Everything that an update can say; ExpirePasswords is only answered. */
function restoredPasswordPolicy({ prior }) {
    if (prior === undefined)
        return [call('DeleteAccountPasswordPolicy', {})];
    const { ExpirePasswords: _answered, ...policy } = inside(prior, 'PasswordPolicy');
    return [call('UpdateAccountPasswordPolicy', policy)];
}
/** Switches what was switched; nothing where it was so before. */
function featureInverses(feature) {
    const list = () => call('ListOrganizationsFeatures', {});
    const wasOn = ({ prior }) => {
        const features = prior?.['EnabledFeatures'];
        return Array.isArray(features) && features.includes(feature);
    };
    const on = `EnableOrganizations${feature}`;
    const off = `DisableOrganizations${feature}`;
    return {
        [on]: after(list, (made) => (wasOn(made) ? [] : [call(off, {})])),
        [off]: after(list, (made) => (wasOn(made) ? [call(on, {})] : [])),
    };
}
/** How settings of a whole account are taken back. */
export const iamAccountInverses = {
    CreateAccountAlias: after(() => call('ListAccountAliases', {}), ({ input, prior }) => {
        // An account has one alias: the new one has taken the place of the old.
        const before = prior?.['AccountAliases'];
        return Array.isArray(before) && before[0] !== undefined
            ? [call('CreateAccountAlias', { AccountAlias: before[0] })]
            : [call('DeleteAccountAlias', pick(input, 'AccountAlias'))];
    }),
    DeleteAccountAlias: undoneBy('CreateAccountAlias', ({ input }) => pick(input, 'AccountAlias')),
    UpdateAccountPasswordPolicy: after(passwordPolicy, restoredPasswordPolicy),
    DeleteAccountPasswordPolicy: after(passwordPolicy, restoredPasswordPolicy),
    SetSecurityTokenServicePreferences: after(() => call('GetAccountSummary', {}), ({ prior }) => {
        const version = inside(prior, 'SummaryMap')['GlobalEndpointTokenVersion'];
        const name = version === 2 ? 'v2Token' : 'v1Token';
        return [call('SetSecurityTokenServicePreferences', { GlobalEndpointTokenVersion: name })];
    }),
    ...featureInverses('RootCredentialsManagement'),
    ...featureInverses('RootSessions'),
    EnableOutboundWebIdentityFederation: undoneBy('DisableOutboundWebIdentityFederation', () => ({})),
    DisableOutboundWebIdentityFederation: undoneBy('EnableOutboundWebIdentityFederation', () => ({})),
    GenerateCredentialReport: { kind: 'nothing' },
    GenerateServiceLastAccessedDetails: { kind: 'nothing' },
};
//# sourceMappingURL=iam-account-inverses.js.map