import { describe, expect, it } from 'vitest'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'

const world = { oidcProviders: ['https://token.example.com'] }
const provider = {
  OpenIDConnectProviderArn: 'arn:aws:iam::<account>:oidc-provider/token.example.com',
}
const print = 'a'.repeat(40)

describe('an OpenID Connect provider', () => {
  it('takes client ids and thumbprints', async () => {
    const calls: readonly IamCall[] = [
      ['AddClientIDToOpenIDConnectProvider', { ...provider, ClientID: 'app' }],
      ['RemoveClientIDFromOpenIDConnectProvider', { ...provider, ClientID: 'sts.amazonaws.com' }],
      ['UpdateOpenIDConnectProviderThumbprint', { ...provider, ThumbprintList: [print] }],
      ['TagOpenIDConnectProvider', { ...provider, Tags: [{ Key: 'team', Value: 'red' }] }],
      ['GetOpenIDConnectProvider', provider],
    ]
    expect(await answer(world, ...calls)).toEqual({
      Url: 'token.example.com',
      ClientIDList: ['app'],
      ThumbprintList: [print],
      CreateDate: expect.any(String),
      Tags: [{ Key: 'team', Value: 'red' }],
    })
  })

  it.each<[string, ...IamCall[]]>([
    [
      'ValidationException: Invalid Open ID Connect Provider URL',
      ['CreateOpenIDConnectProvider', { Url: 'http://x.example.com' }],
    ],
    [
      'EntityAlreadyExistsException: Provider with url https://token.example.com already exists.',
      ['CreateOpenIDConnectProvider', { Url: 'https://token.example.com' }],
    ],
    [
      'InvalidInputException: Thumbprint list must contain fewer than 5 entries.',
      [
        'UpdateOpenIDConnectProviderThumbprint',
        { ...provider, ThumbprintList: Array(6).fill(print) },
      ],
    ],
    [
      'LimitExceededException: Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100',
      [
        'CreateOpenIDConnectProvider',
        {
          Url: 'https://x.example.com',
          ClientIDList: Array.from({ length: 101 }, (_, index) => String(index)),
        },
      ],
    ],
    [
      'NoSuchEntityException: OpenIDConnect Provider not found for arn arn:aws:iam::<account>:oidc-provider/none',
      [
        'GetOpenIDConnectProvider',
        { OpenIDConnectProviderArn: 'arn:aws:iam::<account>:oidc-provider/none' },
      ],
    ],
  ])('is refused with %s', async (expected, ...calls) => {
    expect(await refusal(world, ...calls)).toBe(expected)
  })
})
