import { iamArn } from '../../../aws/arn.js';
import { days } from '../../../time/duration.js';
import { invalid, requiredText } from '../../read-input.js';
import { onAll, onArn } from './entities.js';
import { alreadyExists, invalidInput, noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { requireRoom } from './quotas.js';
import { tagList, tagsOf } from './tags.js';
import { dateOf, requiredName } from './values.js';
/** AWS keeps a SAML provider's metadata for a hundred years. */
const validity = days(36_525);
/** The SAML provider that a call names.
 * @throws AwsFailure NoSuchEntityException */
export function samlProviderOf(input, { account }) {
    const arn = requiredText(input, 'SAMLProviderArn');
    const provider = account.iam.samlProviders.get(arn);
    if (provider !== undefined)
        return provider;
    throw noSuchEntity(`Manifest not found for arn ${arn}`);
}
/** The metadata of an identity provider: XML of 1,000 to 10,000,000 characters with an entity descriptor in it.
 * @throws AwsFailure ValidationException, InvalidInputException */
function metadataOf(input) {
    const metadata = requiredText(input, 'SAMLMetadataDocument');
    if (metadata.length < 1_000) {
        throw invalid("Value at 'sAMLMetadataDocument'", 'Member must have length greater than or equal to 1000');
    }
    if (metadata.length > 10_000_000) {
        throw invalid("Value at 'sAMLMetadataDocument'", 'Member must have length less than or equal to 10000000');
    }
    if (metadata.includes('EntityDescriptor'))
        return metadata;
    throw invalidInput('Could not parse metadata');
}
const named = (action, kind) => (input, { account }) => ({
    action: `iam:${action}`,
    resource: iamArn(account.number, kind, requiredText(input, 'Name')),
});
export const samlProviderOperations = [
    iamOperation('CreateSAMLProvider', {
        permission: named('CreateSAMLProvider', 'saml-provider'),
        run: (input, { account, call }) => {
            const name = requiredName(input, 'Name', 128);
            const metadata = metadataOf(input);
            const arn = iamArn(account.number, 'saml-provider', name);
            const { samlProviders } = account.iam;
            if (samlProviders.has(arn)) {
                throw alreadyExists(`SAMLProvider with name ${name} already exists.`);
            }
            requireRoom('SAMLProvidersPerAccount', samlProviders.size);
            const tags = tagsOf(input);
            samlProviders.set(arn, { name, arn, created: call.at, tags, metadata });
            return { SAMLProviderArn: arn, ...tagList(tags) };
        },
    }),
    iamOperation('GetSAMLProvider', {
        permission: onArn('GetSAMLProvider', 'SAMLProviderArn'),
        run: (input, context) => {
            const provider = samlProviderOf(input, context);
            return {
                SAMLMetadataDocument: provider.metadata,
                CreateDate: dateOf(provider.created),
                ValidUntil: dateOf(provider.created + validity),
                ...tagList(provider.tags),
            };
        },
    }),
    iamOperation('UpdateSAMLProvider', {
        permission: onArn('UpdateSAMLProvider', 'SAMLProviderArn'),
        run: (input, context) => {
            const provider = samlProviderOf(input, context);
            provider.metadata = metadataOf(input);
            return { SAMLProviderArn: provider.arn };
        },
    }),
    iamOperation('DeleteSAMLProvider', {
        permission: onArn('DeleteSAMLProvider', 'SAMLProviderArn'),
        run: (input, context) => {
            context.account.iam.samlProviders.delete(samlProviderOf(input, context).arn);
            return {};
        },
    }),
    iamOperation('ListSAMLProviders', {
        permission: onAll('ListSAMLProviders', 'saml-provider/*'),
        run: (_input, { account }) => ({
            SAMLProviderList: [...account.iam.samlProviders.values()].map((provider) => ({
                Arn: provider.arn,
                ValidUntil: dateOf(provider.created + validity),
                CreateDate: dateOf(provider.created),
            })),
        }),
    }),
];
//# sourceMappingURL=saml-provider-operations.js.map