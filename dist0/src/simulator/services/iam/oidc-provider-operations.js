import { issuerName, oidcProviderArn } from '../../../aws/oidc-provider.js';
import { invalid, requiredText, textsOf } from '../../read-input.js';
import { onAll, onArn } from './entities.js';
import { alreadyExists, invalidInput, noSuchEntity, validationError } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { requireRoom } from './quotas.js';
import { tagList, tagsOf } from './tags.js';
import { dateOf } from './values.js';
const arnParameter = 'OpenIDConnectProviderArn';
const onProvider = (action) => onArn(action, arnParameter);
/** The OpenID Connect provider that a call names.
 * @throws AwsFailure NoSuchEntityException */
export function oidcProviderOf(input, { account }) {
    const arn = requiredText(input, arnParameter);
    const provider = account.iam.oidcProviders.get(arn);
    if (provider !== undefined)
        return provider;
    throw noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`);
}
/** SHA-1 fingerprints of the certificates that an issuer may show: at most five.
 * @throws AwsFailure ValidationException, InvalidInputException */
function thumbprintsOf(input) {
    const thumbprints = textsOf(input, 'ThumbprintList');
    if (thumbprints.some((thumbprint) => thumbprint.length !== 40)) {
        throw invalid(`Value '[${thumbprints.join(', ')}]' at 'thumbprintList'`, 'Member must satisfy constraint: [Member must have length less than or equal to 40, Member must have length greater than or equal to 40]');
    }
    if (thumbprints.length > 5) {
        throw invalidInput('Thumbprint list must contain fewer than 5 entries.');
    }
    return thumbprints;
}
/** The issuer's address.
 * @throws AwsFailure ValidationException */
function urlOf(input) {
    const url = requiredText(input, 'Url');
    if (url.length > 255) {
        throw invalid(`Value '${url}' at 'url'`, 'Member must have length less than or equal to 255');
    }
    if (!/^https:\/\/[^/?#]/.test(url))
        throw validationError('Invalid Open ID Connect Provider URL');
    return url;
}
const createProvider = iamOperation('CreateOpenIDConnectProvider', {
    permission: (input, { account }) => ({
        action: 'iam:CreateOpenIDConnectProvider',
        resource: oidcProviderArn(account.number, requiredText(input, 'Url')),
    }),
    run: (input, { account, call }) => {
        const url = urlOf(input);
        const arn = oidcProviderArn(account.number, url);
        const { oidcProviders } = account.iam;
        if (oidcProviders.has(arn))
            throw alreadyExists(`Provider with url ${url} already exists.`);
        requireRoom('OpenIdConnectProvidersPerAccount', oidcProviders.size);
        const clientIds = new Set(textsOf(input, 'ClientIDList'));
        if (clientIds.size > 0)
            requireRoom('ClientIdsPerOpenIdConnectProvider', clientIds.size - 1);
        const tags = tagsOf(input);
        oidcProviders.set(arn, {
            url: issuerName(url),
            arn,
            created: call.at,
            clientIds,
            tags,
            thumbprints: thumbprintsOf(input),
        });
        return { OpenIDConnectProviderArn: arn, ...tagList(tags) };
    },
});
const getProvider = iamOperation('GetOpenIDConnectProvider', {
    permission: onProvider('GetOpenIDConnectProvider'),
    run: (input, context) => {
        const provider = oidcProviderOf(input, context);
        return {
            Url: provider.url,
            ClientIDList: [...provider.clientIds],
            ThumbprintList: provider.thumbprints,
            CreateDate: dateOf(provider.created),
            ...tagList(provider.tags),
        };
    },
});
const addClientId = iamOperation('AddClientIDToOpenIDConnectProvider', {
    permission: onProvider('AddClientIDToOpenIDConnectProvider'),
    run: (input, context) => {
        const { clientIds } = oidcProviderOf(input, context);
        const clientId = requiredText(input, 'ClientID');
        if (!clientIds.has(clientId)) {
            requireRoom('ClientIdsPerOpenIdConnectProvider', clientIds.size);
        }
        clientIds.add(clientId);
        return {};
    },
});
const removeClientId = iamOperation('RemoveClientIDFromOpenIDConnectProvider', {
    permission: onProvider('RemoveClientIDFromOpenIDConnectProvider'),
    run: (input, context) => {
        // One that is not there is no error: the API says it is idempotent.
        oidcProviderOf(input, context).clientIds.delete(requiredText(input, 'ClientID'));
        return {};
    },
});
const updateThumbprint = iamOperation('UpdateOpenIDConnectProviderThumbprint', {
    permission: onProvider('UpdateOpenIDConnectProviderThumbprint'),
    run: (input, context) => {
        oidcProviderOf(input, context).thumbprints = thumbprintsOf(input);
        return {};
    },
});
const deleteProvider = iamOperation('DeleteOpenIDConnectProvider', {
    permission: onProvider('DeleteOpenIDConnectProvider'),
    run: (input, { account }) => {
        // Deleting one that is not there is no error: the API says it is idempotent.
        account.iam.oidcProviders.delete(requiredText(input, arnParameter));
        return {};
    },
});
const listProviders = iamOperation('ListOpenIDConnectProviders', {
    permission: onAll('ListOpenIDConnectProviders', 'oidc-provider/*'),
    run: (_input, { account }) => ({
        OpenIDConnectProviderList: [...account.iam.oidcProviders.keys()].map((Arn) => ({ Arn })),
    }),
});
export const oidcProviderOperations = [
    createProvider,
    getProvider,
    addClientId,
    removeClientId,
    updateThumbprint,
    deleteProvider,
    listProviders,
];
//# sourceMappingURL=oidc-provider-operations.js.map