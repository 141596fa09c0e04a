import { describe, expect, it } from 'vitest'
import { cloudShell } from '../../../src/aws/clients/aws-cli.ts'
import { clientWithUserAgent } from '../../../src/aws/clients/tools.ts'
import { issueRecord } from '../../../src/simulator/issue-record.ts'
import { account, alice, aRecordRequest, aSession, at } from '../../support/a-record-request.ts'

const input = { UserName: 'eve', Tags: [{ Key: 'team', Value: 'red' }] }
const output = {
  User: {
    Path: '/',
    UserName: 'eve',
    UserId: 'AIDARZPUZDIKBBBBBBBBB',
    Arn: 'arn:aws:iam::123456789012:user/eve',
    CreateDate: new Date(at),
  },
}
const denied = {
  kind: 'error',
  code: 'AccessDenied',
  message: 'User: alice is not authorized',
} as const
const notFound = {
  kind: 'error',
  code: 'NoSuchEntityException',
  message: 'The user with name eve cannot be found.',
} as const

const textOf = (step: string) => JSON.stringify(issueRecord(aRecordRequest({ step })))

describe('issueRecord', () => {
  it('writes a call that succeeds, key by key in the order of real files', () => {
    const request = aRecordRequest({ call: { input }, outcome: { kind: 'output', output } })
    expect(JSON.stringify(issueRecord(request), null, 2)).toBe(
      JSON.stringify(
        {
          eventVersion: '1.11',
          userIdentity: {
            type: 'IAMUser',
            principalId: 'AIDARZPUZDIKAAAAAAAAA',
            arn: 'arn:aws:iam::123456789012:user/alice',
            accountId: account,
            accessKeyId: 'AKIARZPUZDIKAAAAAAAA',
            userName: 'alice',
          },
          eventTime: '2026-03-02T09:00:00Z',
          eventSource: 'iam.amazonaws.com',
          eventName: 'CreateUser',
          awsRegion: 'us-east-1',
          sourceIPAddress: '198.51.100.7',
          userAgent:
            'aws-cli/2.32.3 md/awscrt#0.28.4 ua/2.1 os/linux#6.8.0-90-generic md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython m/Z,g,E,b cfg/retry-mode#standard md/installer#exe md/distrib#ubuntu.24 md/prompt#off md/command#iam.create-user',
          requestParameters: { userName: 'eve', tags: [{ key: 'team', value: 'red' }] },
          responseElements: {
            user: {
              path: '/',
              userName: 'eve',
              userId: 'AIDARZPUZDIKBBBBBBBBB',
              arn: 'arn:aws:iam::123456789012:user/eve',
              createDate: 'Mar 2, 2026, 9:00:00\u202fAM',
            },
          },
          requestID: '3172377b-5e5f-4cb2-a384-94205eb6dc72',
          eventID: 'c6cdcc1b-51de-4630-ba19-0c9dc81280f3',
          readOnly: false,
          eventType: 'AwsApiCall',
          managementEvent: true,
          recipientAccountId: account,
          eventCategory: 'Management',
          tlsDetails: {
            tlsVersion: 'TLSv1.3',
            cipherSuite: 'TLS_AES_128_GCM_SHA256',
            clientProvidedHostHeader: 'iam.amazonaws.com',
          },
        },
        null,
        2,
      ),
    )
  })

  it('gives the same bytes for the same step, and other ids for another', () => {
    expect(textOf('one')).toBe(textOf('one'))
    const ids = ['one', 'two'].map((step) => issueRecord(aRecordRequest({ step })))
    const all = ids.flatMap(({ requestID, eventID }) => [requestID, eventID])
    expect(new Set(all).size).toBe(4)
  })

  it.each([
    ['iam', 'CreateUser', denied, null],
    ['iam', 'CreateUser', notFound, { userName: 'eve' }],
    ['cloudtrail', 'StopLogging', denied, null],
    ['sts', 'AssumeRole', denied, null],
    ['sts', 'GetSessionToken', denied, { userName: 'eve' }],
    ['iam', 'CreateUser', { ...denied, code: 'ThrottlingException' }, null],
  ])('%s:%s that fails with %o logs the parameters %o', (service, name, outcome, parameters) => {
    const request = aRecordRequest({
      operation: { service, name },
      call: { input: { UserName: 'eve' } },
      outcome: outcome.kind === 'error' ? outcome : denied,
    })
    const { errorCode, errorMessage, requestParameters, responseElements } = issueRecord(request)
    expect({ errorCode, errorMessage, requestParameters, responseElements }).toEqual({
      errorCode: outcome.code,
      errorMessage: outcome.message,
      requestParameters: parameters,
      responseElements: null,
    })
  })

  it('keeps the parameters of a denied EC2 call', () => {
    const request = aRecordRequest({
      operation: { service: 'ec2', name: 'DescribeVpcs' },
      outcome: { ...denied, code: 'Client.UnauthorizedOperation' },
    })
    expect(issueRecord(request)['requestParameters']).toEqual({ vpcSet: {}, filterSet: {} })
  })

  it('has null, not nothing, for a call without parameters and answer', () => {
    const request = aRecordRequest({
      operation: { name: 'ListUsers' },
      outcome: { kind: 'output', output },
    })
    const { requestParameters, responseElements, readOnly } = issueRecord(request)
    expect({ requestParameters, responseElements, readOnly }).toEqual({
      requestParameters: null,
      responseElements: null,
      readOnly: true,
    })
  })

  it('logs the credentials that AssumeRole gives although it reads', () => {
    const Credentials = { AccessKeyId: 'ASIA', SecretAccessKey: 'x', SessionToken: 't' }
    const request = aRecordRequest({
      operation: { service: 'sts', name: 'AssumeRole' },
      outcome: { kind: 'output', output: { Credentials } },
    })
    const { readOnly, responseElements, eventVersion, awsRegion } = issueRecord(request)
    expect({ readOnly, responseElements, eventVersion, awsRegion }).toEqual({
      readOnly: true,
      responseElements: { credentials: { accessKeyId: 'ASIA', sessionToken: 't' } },
      eventVersion: '1.08',
      awsRegion: 'eu-west-1',
    })
  })

  it.each([
    ['a call that succeeds', { kind: 'output', output: {} } as const, '2012-06-01'],
    ['a call that is denied', denied, undefined],
  ])('names the API version of load balancers in %s: %s', (_, outcome, version) => {
    const operation = { service: 'elasticloadbalancing', name: 'DescribeLoadBalancers' }
    expect(issueRecord(aRecordRequest({ operation, outcome }))['apiVersion']).toBe(version)
  })

  it('has no TLS and no console flag when a service calls; its name stands for address and agent', () => {
    const record = issueRecord(
      aRecordRequest({ principal: { kind: 'service', account, service: 'ec2.amazonaws.com' } }),
    )
    expect({
      identity: record['userIdentity'],
      address: record['sourceIPAddress'],
      agent: record['userAgent'],
      keys: Object.keys(record).filter((key) => key === 'tlsDetails' || key.startsWith('session')),
    }).toEqual({
      identity: { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
      address: 'ec2.amazonaws.com',
      agent: 'ec2.amazonaws.com',
      keys: [],
    })
  })

  it('flags console sessions by a text at the very end', () => {
    const session = aSession({ fromConsole: true })
    const request = aRecordRequest({
      principal: {
        ...alice,
        accessKeyId: session.accessKeyId,
        session,
      },
    })
    expect(Object.entries(issueRecord(request)).at(-1)).toEqual([
      'sessionCredentialFromConsole',
      'true',
    ])
  })

  it('flags calls from CloudShell, whatever session they use', () => {
    const request = aRecordRequest({
      principal: {
        ...alice,
        accessKeyId: 'ASIA',
        session: aSession(),
      },
      call: { actor: { ...aRecordRequest().context.call.actor, client: cloudShell() } },
    })
    expect(issueRecord(request)['sessionCredentialFromConsole']).toBe('true')
  })

  it('puts the user agent of S3 in brackets, and gives it an id of its own kind', () => {
    const record = issueRecord(
      aRecordRequest({
        operation: { service: 's3', name: 'ListBuckets' },
        call: {
          actor: {
            ...aRecordRequest().context.call.actor,
            client: clientWithUserAgent('x', 'curl/8'),
          },
        },
      }),
    )
    expect(record['userAgent']).toBe('[curl/8]')
    expect(record['requestID']).toMatch(/^[0-9A-Z]{16}$/)
  })

  it('cuts a user agent at one kilobyte', () => {
    const actor = {
      ...aRecordRequest().context.call.actor,
      client: clientWithUserAgent('x', 'a'.repeat(2_000)),
    }
    expect(issueRecord(aRecordRequest({ call: { actor } }))['userAgent']).toBe(
      `${'a'.repeat(1_021)}...`,
    )
  })

  it('lets parts replace any key and keeps its place', () => {
    const record = issueRecord(
      aRecordRequest({
        outcome: denied,
        parts: { eventName: 'CheckMfa', errorCode: undefined, sharedEventID: 'shared' },
      }),
    )
    expect(Object.keys(record).join(' ')).toBe(
      'eventVersion userIdentity eventTime eventSource eventName awsRegion sourceIPAddress userAgent errorMessage ' +
        'requestParameters responseElements requestID eventID readOnly eventType managementEvent recipientAccountId ' +
        'sharedEventID eventCategory tlsDetails',
    )
    expect(record.eventName).toBe('CheckMfa')
  })
})

const attach = (characters: number) =>
  issueRecord(
    aRecordRequest({
      operation: { name: 'PutUserPolicy' },
      call: {
        input: { UserName: 'eve', PolicyName: 'p', PolicyDocument: ' '.repeat(characters) },
      },
    }),
  )['requestParameters']

describe('a policy that is padded', () => {
  it('to 102,400 characters is still logged', () => {
    expect(attach(102_400)).toEqual({
      userName: 'eve',
      policyName: 'p',
      policyDocument: ' '.repeat(102_400),
    })
  })

  it('to one more takes all parameters with it', () => {
    expect(attach(102_401)).toEqual({
      reason: 'requestParameters too large',
      omitted: true,
      originalSize: 102_456,
    })
  })

  it('takes the answer with it where the answer repeats it', () => {
    const request = aRecordRequest({
      operation: { name: 'CreateRole' },
      outcome: {
        kind: 'output',
        output: { Role: { AssumeRolePolicyDocument: '%20'.repeat(34_134) } },
      },
    })
    expect(issueRecord(request)['responseElements']).toEqual({
      reason: 'responseElements too large',
      omitted: true,
      originalSize: 102_442,
    })
  })
})
