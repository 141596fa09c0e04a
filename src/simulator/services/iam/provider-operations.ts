import { iamArn } from '../../../aws/arn.ts'
import { issuerName, oidcProviderArn } from '../../../aws/oidc-provider.ts'
import { days } from '../../../time/duration.ts'
import type { Input, Operation, OperationContext, Permission } from '../../operation.ts'
import { invalid, requiredText, textsOf } from '../../read-input.ts'
import type { OidcProvider, SamlProvider } from '../../state/iam-state.ts'
import { onAll, onArn } from './entities.ts'
import { alreadyExists, invalidInput, noSuchEntity } from './iam-errors.ts'
import { iamOperation } from './iam-operation.ts'
import { dateOf, requiredName, tagsOf } from './values.ts'

/** AWS keeps a SAML provider's metadata for a hundred years. */
const validity = days(36_525)

function samlProviderOf(input: Input, { account }: OperationContext): SamlProvider {
  const arn = requiredText(input, 'SAMLProviderArn')
  const provider = account.iam.samlProviders.get(arn)
  if (provider !== undefined) return provider
  throw noSuchEntity(`Manifest not found for arn ${arn}`)
}

/** The metadata of an identity provider: XML of 1,000 to 10,000,000 characters with an entity descriptor in it.
 * @throws AwsFailure ValidationException, InvalidInputException */
function metadataOf(input: Input): string {
  const metadata = requiredText(input, 'SAMLMetadataDocument')
  if (metadata.length < 1_000) {
    throw invalid(
      "Value at 'sAMLMetadataDocument'",
      'Member must have length greater than or equal to 1000',
    )
  }
  if (metadata.length > 10_000_000) {
    throw invalid(
      "Value at 'sAMLMetadataDocument'",
      'Member must have length less than or equal to 10000000',
    )
  }
  if (metadata.includes('EntityDescriptor')) return metadata
  throw invalidInput('Could not parse metadata')
}

const named =
  (action: string, kind: string) =>
  (input: Input, { account }: OperationContext): Permission => ({
    action: `iam:${action}`,
    resource: iamArn(account.number, kind, requiredText(input, 'Name')),
  })

const samlOperations: readonly Operation[] = [
  iamOperation('CreateSAMLProvider', {
    permission: named('CreateSAMLProvider', 'saml-provider'),
    run: (input, { account, call }) => {
      const name = requiredName(input, 'Name', 128)
      const metadata = metadataOf(input)
      const arn = iamArn(account.number, 'saml-provider', name)
      if (account.iam.samlProviders.has(arn)) {
        throw alreadyExists(`SAMLProvider with name ${name} already exists.`)
      }
      account.iam.samlProviders.set(arn, { name, arn, created: call.at, metadata })
      const tags = [...tagsOf(input)].map(([Key, Value]) => ({ Key, Value }))
      return { SAMLProviderArn: arn, ...(tags.length === 0 ? {} : { Tags: tags }) }
    },
  }),
  iamOperation('GetSAMLProvider', {
    permission: onArn('GetSAMLProvider', 'SAMLProviderArn'),
    run: (input, context) => {
      const provider = samlProviderOf(input, context)
      return {
        SAMLMetadataDocument: provider.metadata,
        CreateDate: dateOf(provider.created),
        ValidUntil: dateOf(provider.created + validity),
      }
    },
  }),
  iamOperation('UpdateSAMLProvider', {
    permission: onArn('UpdateSAMLProvider', 'SAMLProviderArn'),
    run: (input, context) => {
      const provider = samlProviderOf(input, context)
      provider.metadata = metadataOf(input)
      return { SAMLProviderArn: provider.arn }
    },
  }),
  iamOperation('DeleteSAMLProvider', {
    permission: onArn('DeleteSAMLProvider', 'SAMLProviderArn'),
    run: (input, context) => {
      context.account.iam.samlProviders.delete(samlProviderOf(input, context).arn)
      return {}
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
]

function oidcProviderOf(input: Input, { account }: OperationContext): OidcProvider {
  const arn = requiredText(input, 'OpenIDConnectProviderArn')
  const provider = account.iam.oidcProviders.get(arn)
  if (provider !== undefined) return provider
  throw noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`)
}

const oidcOperations: readonly Operation[] = [
  iamOperation('CreateOpenIDConnectProvider', {
    permission: (input, { account }) => ({
      action: 'iam:CreateOpenIDConnectProvider',
      resource: oidcProviderArn(account.number, requiredText(input, 'Url')),
    }),
    run: (input, { account, call }) => {
      const url = requiredText(input, 'Url')
      if (!/^https:\/\/[^/?#]/.test(url))
        throw invalidInput(`Invalid Open ID Connect Provider URL: ${url}`)
      const arn = oidcProviderArn(account.number, url)
      if (account.iam.oidcProviders.has(arn)) {
        throw alreadyExists(`Provider with url ${url} already exists.`)
      }
      const clientIds = textsOf(input, 'ClientIDList')
      account.iam.oidcProviders.set(arn, { url: issuerName(url), arn, created: call.at, clientIds })
      return { OpenIDConnectProviderArn: arn }
    },
  }),
  iamOperation('GetOpenIDConnectProvider', {
    permission: onArn('GetOpenIDConnectProvider', 'OpenIDConnectProviderArn'),
    run: (input, context) => {
      const provider = oidcProviderOf(input, context)
      return {
        Url: provider.url,
        ClientIDList: provider.clientIds,
        CreateDate: dateOf(provider.created),
      }
    },
  }),
  iamOperation('DeleteOpenIDConnectProvider', {
    permission: onArn('DeleteOpenIDConnectProvider', 'OpenIDConnectProviderArn'),
    run: (input, { account }) => {
      // Deleting one that is not there is no error: the API says it is idempotent.
      account.iam.oidcProviders.delete(requiredText(input, 'OpenIDConnectProviderArn'))
      return {}
    },
  }),
  iamOperation('ListOpenIDConnectProviders', {
    permission: onAll('ListOpenIDConnectProviders', 'oidc-provider/*'),
    run: (_input, { account }) => ({
      OpenIDConnectProviderList: [...account.iam.oidcProviders.keys()].map((Arn) => ({ Arn })),
    }),
  }),
]

export const providerOperations: readonly Operation[] = [...samlOperations, ...oidcOperations]
