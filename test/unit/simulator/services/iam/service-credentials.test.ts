import { describe, expect, it } from 'vitest'
import { aCloud } from '../../../../support/a-cloud.ts'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'

const world = { users: { bob: {} } }
const create = (ServiceName: string, more: object = {}): IamCall => [
  'CreateServiceSpecificCredential',
  { UserName: 'bob', ServiceName, ...more },
]
const codecommit = create('codecommit.amazonaws.com')

describe('credentials of single services', () => {
  it('are names and passwords; the list tells no password', async () => {
    const list: IamCall = ['ListServiceSpecificCredentials', { UserName: 'bob' }]
    const entry = {
      CreateDate: expect.any(String),
      ServiceName: 'codecommit.amazonaws.com',
      ServiceSpecificCredentialId: expect.stringMatching(/^ACCA[A-Z2-7]{16}$/),
      UserName: 'bob',
      Status: 'Active',
    }
    expect(await answer(world, codecommit, codecommit, list)).toEqual({
      ServiceSpecificCredentials: [
        { ...entry, ServiceUserName: 'bob-at-<account>' },
        { ...entry, ServiceUserName: 'bob+1-at-<account>' },
      ],
      IsTruncated: false,
    })
  })

  it('are API keys of Bedrock, which run out when asked to', async () => {
    const made = await answer(world, create('bedrock.amazonaws.com', { CredentialAgeDays: 30 }))
    expect(made).toEqual({
      ServiceSpecificCredential: {
        CreateDate: '2026-03-02T09:00:02.000Z',
        ExpirationDate: '2026-04-01T09:00:02.000Z',
        ServiceName: 'bedrock.amazonaws.com',
        ServiceCredentialAlias: 'bob-at-<account>',
        ServiceCredentialSecret: expect.stringMatching(/^ABSK[\w+/]+=*$/),
        ServiceSpecificCredentialId: expect.any(String),
        UserName: 'bob',
        Status: 'Active',
      },
    })
  })

  it('are logged without their secrets', async () => {
    const { call } = aCloud({ world })
    const { record } = await call('iam', 'CreateServiceSpecificCredential', {
      UserName: 'bob',
      ServiceName: 'bedrock.amazonaws.com',
    })
    expect(record['responseElements']).toEqual({
      serviceSpecificCredential: {
        createDate: expect.stringMatching(/^Mar 2, 2026, 9:00:02/),
        serviceName: 'bedrock.amazonaws.com',
        serviceCredentialAlias: expect.stringMatching(/^bob-at-\d{12}$/),
        serviceSpecificCredentialId: expect.any(String),
        userName: 'bob',
        status: 'Active',
      },
    })
  })

  it.each<[string, ...IamCall[]]>([
    [
      'LimitExceededException: Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2',
      codecommit,
      codecommit,
      codecommit,
    ],
    [
      'ServiceNotSupportedException: The service s3.amazonaws.com does not support service-specific credentials.',
      create('s3.amazonaws.com'),
    ],
    [
      'NoSuchEntityException: No such credential ACCA exists',
      ['ResetServiceSpecificCredential', { UserName: 'bob', ServiceSpecificCredentialId: 'ACCA' }],
    ],
    [
      'DeleteConflictException: Cannot delete entity, must delete service specific credentials first.',
      codecommit,
      ['DeleteUser', { UserName: 'bob' }],
    ],
  ])('are refused: %s', async (expected, ...calls) => {
    expect(await refusal(world, ...calls)).toBe(expected)
  })
})
