import { describe, expect, it } from 'vitest'
import { boto3 } from '../../../../../src/aws/clients/sdk.ts'
import { nobody } from '../../../../../src/scenario/cast.ts'
import type { World } from '../../../../../src/scenario/world.ts'
import { aCloud } from '../../../../support/a-cloud.ts'

const stranger = nobody('stranger', { place: 'singapore', client: boto3() })
const issuer = 'https://idp.example.com/corporate'
const github = 'https://token.actions.githubusercontent.com'
const world: World = {
  samlProviders: ['corporate'],
  oidcProviders: [github],
  roles: {
    people: {
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Federated: 'arn:aws:iam::<account>:saml-provider/corporate' },
            Action: 'sts:AssumeRoleWithSAML',
            Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
          },
        ],
      },
    },
    pipeline: {
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: {
              Federated: 'arn:aws:iam::<account>:oidc-provider/token.actions.githubusercontent.com',
            },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:example/*' },
            },
          },
        ],
      },
    },
  },
}

const assertion = (claims: { readonly issuer?: string; readonly session?: string } = {}): string =>
  Buffer.from(
    `<Response><Issuer>${claims.issuer ?? issuer}</Issuer><Assertion ID="_a1"><Subject><NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">alice@example.com</NameID></Subject>${
      claims.session === ''
        ? ''
        : '<Attribute Name="https://aws.amazon.com/SAML/Attributes/RoleSessionName"><AttributeValue>alice</AttributeValue></Attribute>'
    }</Assertion></Response>`,
  ).toString('base64')

const jwt = (claims: object): string =>
  ['{"alg":"none"}', JSON.stringify(claims), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')
const goodClaims = { iss: github, aud: 'sts.amazonaws.com', sub: 'repo:example/app:ref:main' }

function aPlay() {
  const { cloud, call } = aCloud({ world, cast: [stranger] })
  const account = cloud.accountNumber()
  const send = async (operation: string, input: object) => {
    const result = await call('sts', operation, { ...input }, { actor: stranger })
    const { outcome } = result
    const told = outcome.kind === 'output' ? 'success' : `${outcome.code}: ${outcome.message}`
    return { ...result, told: told.replaceAll(account, '<account>') }
  }
  const saml = (more: object = {}) =>
    send('AssumeRoleWithSAML', {
      RoleArn: `arn:aws:iam::${account}:role/people`,
      PrincipalArn: `arn:aws:iam::${account}:saml-provider/corporate`,
      SAMLAssertion: assertion(),
      ...more,
    })
  const web = (more: object = {}) =>
    send('AssumeRoleWithWebIdentity', {
      RoleArn: `arn:aws:iam::${account}:role/pipeline`,
      RoleSessionName: 'build',
      WebIdentityToken: jwt(goodClaims),
      ...more,
    })
  return { account, saml, web }
}

describe('AssumeRoleWithSAML', () => {
  it('records who the identity provider says it is, and not the assertion', async () => {
    const { account, saml } = aPlay()
    const { record, told } = await saml()
    const qualifier: unknown = expect.stringMatching(/^[\w+/]{27}=$/)
    expect([
      told,
      record['userIdentity'],
      record['requestParameters'],
      record['resources'],
    ]).toEqual([
      'success',
      {
        type: 'SAMLUser',
        principalId: expect.stringMatching(/^[\w+/]{27}=:alice@example\.com$/),
        userName: 'alice@example.com',
        identityProvider: qualifier,
      },
      {
        sAMLAssertionID: '_a1',
        roleSessionName: 'alice',
        roleArn: `arn:aws:iam::${account}:role/people`,
        principalArn: `arn:aws:iam::${account}:saml-provider/corporate`,
      },
      [
        {
          accountId: account,
          type: 'AWS::IAM::Role',
          ARN: `arn:aws:iam::${account}:role/people`,
        },
        {
          accountId: account,
          type: 'AWS::IAM::SAMLProvider',
          ARN: `arn:aws:iam::${account}:saml-provider/corporate`,
        },
      ],
    ])
  })

  it.each([
    [
      'another issuer',
      { SAMLAssertion: assertion({ issuer: 'https://evil.example' }) },
      'InvalidIdentityTokenException: Issuer not present in specified provider',
    ],
    [
      'no session name',
      { SAMLAssertion: assertion({ session: '' }) },
      'InvalidIdentityTokenException: RoleSessionName is required in AuthnResponse',
    ],
    [
      'what is no assertion',
      { SAMLAssertion: 'bm9uZQ==' },
      'InvalidIdentityTokenException: Response is missing required elements.',
    ],
    [
      'a provider that is not there',
      { PrincipalArn: 'arn:aws:iam::123456789012:saml-provider/none' },
      "InvalidIdentityTokenException: Specified provider doesn't exist",
    ],
  ])('refuses %s', async (_name, more, expected) => {
    expect((await aPlay().saml(more)).told).toBe(expected)
  })

  it('refuses a role that does not trust the provider', async () => {
    const { account, saml } = aPlay()
    const { told } = await saml({ RoleArn: `arn:aws:iam::${account}:role/pipeline` })
    expect(told).toBe('AccessDenied: Not authorized to perform sts:AssumeRoleWithSAML')
  })
})

describe('AssumeRoleWithWebIdentity', () => {
  it('records the subject of the token', async () => {
    const { account, web } = aPlay()
    const { record, told } = await web()
    const provider = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`
    expect([told, record['userIdentity'], record['requestParameters']]).toEqual([
      'success',
      {
        type: 'WebIdentityUser',
        principalId: `${provider}:sts.amazonaws.com:repo:example/app:ref:main`,
        userName: 'repo:example/app:ref:main',
        identityProvider: provider,
      },
      { roleArn: `arn:aws:iam::${account}:role/pipeline`, roleSessionName: 'build' },
    ])
  })

  it.each([
    [
      'another subject',
      { WebIdentityToken: jwt({ ...goodClaims, sub: 'repo:evil/app' }) },
      'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    ],
    [
      'another audience',
      { WebIdentityToken: jwt({ ...goodClaims, aud: 'vault' }) },
      'InvalidIdentityTokenException: Incorrect token audience',
    ],
    [
      'another issuer',
      { WebIdentityToken: jwt({ ...goodClaims, iss: 'https://evil.example' }) },
      'InvalidIdentityTokenException: No OpenIDConnect provider found in your account for https://evil.example',
    ],
    [
      'what is no token',
      { WebIdentityToken: 'none' },
      'InvalidIdentityTokenException: The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    ],
  ])('refuses %s', async (_name, more, expected) => {
    expect((await aPlay().web(more)).told).toBe(expected)
  })
})
