import { inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('iam');
/** How SAML and OpenID Connect providers are taken back. */
export const iamProviderInverses = {
    CreateSAMLProvider: undoneBy('DeleteSAMLProvider', ({ output }) => pick(output, 'SAMLProviderArn')),
    UpdateSAMLProvider: after((input) => call('GetSAMLProvider', pick(input, 'SAMLProviderArn')), ({ input, prior }) => [
        call('UpdateSAMLProvider', {
            ...pick(input, 'SAMLProviderArn'),
            ...pick(prior ?? {}, 'SAMLMetadataDocument'),
        }),
    ]),
    DeleteSAMLProvider: after((input) => call('GetSAMLProvider', pick(input, 'SAMLProviderArn')), ({ input, prior }) => [
        call('CreateSAMLProvider', {
            Name: lastPart(input['SAMLProviderArn']),
            ...pick(prior ?? {}, 'SAMLMetadataDocument', 'Tags'),
        }),
    ]),
    CreateOpenIDConnectProvider: undoneBy('DeleteOpenIDConnectProvider', ({ output }) => pick(output, 'OpenIDConnectProviderArn')),
    AddClientIDToOpenIDConnectProvider: after((input) => call('GetOpenIDConnectProvider', pick(input, 'OpenIDConnectProviderArn')), ({ input, prior }) => hasText(prior, 'ClientIDList', input['ClientID'])
        ? []
        : [
            call('RemoveClientIDFromOpenIDConnectProvider', pick(input, 'OpenIDConnectProviderArn', 'ClientID')),
        ]),
    RemoveClientIDFromOpenIDConnectProvider: after((input) => call('GetOpenIDConnectProvider', pick(input, 'OpenIDConnectProviderArn')), ({ input, prior }) => hasText(prior, 'ClientIDList', input['ClientID'])
        ? [
            call('AddClientIDToOpenIDConnectProvider', pick(input, 'OpenIDConnectProviderArn', 'ClientID')),
        ]
        : []),
    UpdateOpenIDConnectProviderThumbprint: after((input) => call('GetOpenIDConnectProvider', pick(input, 'OpenIDConnectProviderArn')), ({ input, prior }) => [
        call('UpdateOpenIDConnectProviderThumbprint', {
            ...pick(input, 'OpenIDConnectProviderArn'),
            ...pick(prior ?? {}, 'ThumbprintList'),
        }),
    ]),
    DeleteOpenIDConnectProvider: after((input) => call('GetOpenIDConnectProvider', pick(input, 'OpenIDConnectProviderArn')), ({ prior }) => [
        call('CreateOpenIDConnectProvider', {
            ...pick(prior ?? {}, 'ClientIDList', 'ThumbprintList', 'Tags'),
            // Answered without the scheme that it must be created with.
            Url: `https://${typeof prior?.['Url'] === 'string' ? prior['Url'] : ''}`,
        }),
    ]),
};
const lastPart = (arn) => (typeof arn === 'string' ? arn : '').split('/').at(-1);
const hasText = (prior, list, text) => {
    const texts = prior?.[list];
    return Array.isArray(texts) && texts.includes(text);
};
//# sourceMappingURL=iam-provider-inverses.js.map