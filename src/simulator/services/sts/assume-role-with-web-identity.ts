import { accountOfArn, iamArn } from '../../../aws/arn.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation, RecordParts } from '../../operation.ts'
import { requiredText } from '../../read-input.ts'
import { assumeFederatedRole, roleAccount } from './federated-role.ts'
import { requiredSessionName, roleResource } from './roles.ts'
import { stsOperation } from './sts-operation.ts'
import { readWebIdentityToken, type WebIdentityToken } from './web-identity-token.ts'

const action = 'sts:AssumeRoleWithWebIdentity'

const hostOf = (issuer: string): string => issuer.replace(/^https:\/\//, '')

export const assumeRoleWithWebIdentity: Operation = stsOperation('AssumeRoleWithWebIdentity', {
  run: (input, context) => {
    const sessionName = requiredSessionName(input)
    const token = readWebIdentityToken(requiredText(input, 'WebIdentityToken'))
    const account = roleAccount(input, context, action)
    const host = hostOf(token.issuer)
    const provider = account.iam.oidcProviders.get(iamArn(account.number, 'oidc-provider', host))
    if (provider === undefined) {
      throw invalidToken(`No OpenIDConnect provider found in your account for ${token.issuer}`)
    }
    if (!provider.clientIds.includes(token.audience)) throw invalidToken('Incorrect token audience')
    const assumed = assumeFederatedRole(input, context, {
      action,
      provider: provider.arn,
      sessionName,
      keys: {
        [`${host.toLowerCase()}:aud`]: token.audience,
        [`${host.toLowerCase()}:sub`]: token.subject,
      },
      webIdentityProvider: provider.arn,
    })
    return {
      ...assumed,
      SubjectFromWebIdentityToken: token.subject,
      Provider: provider.arn,
      Audience: token.audience,
    }
  },
  record: ({ input, output }) => {
    const roleArn = requiredText(input, 'RoleArn')
    return {
      ...whoAsks(input, accountOfArn(roleArn) ?? ''),
      recipientAccountId: accountOfArn(roleArn),
      ...(output === undefined ? {} : { resources: [roleResource(roleArn)] }),
    }
  },
})

function whoAsks(input: Input, account: string): RecordParts {
  const token = readable(input)
  if (token === undefined) return {}
  const provider = iamArn(account, 'oidc-provider', hostOf(token.issuer))
  return {
    userIdentity: {
      type: 'WebIdentityUser',
      principalId: `${provider}:${token.audience}:${token.subject}`,
      userName: token.subject,
      identityProvider: provider,
    },
  }
}

function readable(input: Input): WebIdentityToken | undefined {
  try {
    return readWebIdentityToken(requiredText(input, 'WebIdentityToken'))
  } catch (error) {
    if (error instanceof AwsFailure) return undefined
    throw error
  }
}

const invalidToken = (message: string): AwsFailure =>
  new AwsFailure('InvalidIdentityTokenException', message)
