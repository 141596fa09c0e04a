import { describe, expect, it } from 'vitest'
import { browser } from '../../../../src/aws/clients/tools.ts'
import { actorOf, nobody, root } from '../../../../src/scenario/cast.ts'
import type { Credentials } from '../../../../src/scenario/actor.ts'
import { aCloud, admin, start } from '../../../support/a-cloud.ts'

const visitor = nobody('visitor', { place: 'lisbon', client: browser() })
const world = {
  users: {
    alice: { loginProfile: true, mfa: 'alice-phone' },
    bob: { loginProfile: true },
    svc: {},
  },
}
const signIn = (input: Readonly<Record<string, unknown>>) => {
  const made = aCloud({ world, cast: [admin, visitor] })
  return { ...made, result: made.call('signin', 'ConsoleLogin', input, { actor: visitor }) }
}

describe('console sign-in', () => {
  it('leaves one record of a kind of its own: no request id, no key', async () => {
    const { result, cloud } = signIn({ UserName: 'bob' })
    const { records } = await result
    const account = cloud.accountNumber()
    expect(records.length).toBe(1)
    expect(records[0]).toEqual({
      eventVersion: '1.08',
      userIdentity: {
        type: 'IAMUser',
        principalId: expect.stringMatching(/^AIDA/),
        arn: `arn:aws:iam::${account}:user/bob`,
        accountId: account,
        userName: 'bob',
      },
      eventTime: '2026-03-02T09:00:02Z',
      eventSource: 'signin.amazonaws.com',
      eventName: 'ConsoleLogin',
      awsRegion: 'us-east-1',
      sourceIPAddress: cloud.addressOf(visitor),
      userAgent: visitor.client.userAgent({ service: 'signin', operation: 'ConsoleLogin' }),
      requestParameters: null,
      responseElements: { ConsoleLogin: 'Success' },
      additionalEventData: {
        LoginTo: 'https://console.aws.amazon.com/console/home',
        MobileVersion: 'No',
        MFAUsed: 'No',
      },
      eventID: expect.stringMatching(/^[0-9a-f-]{36}$/),
      readOnly: false,
      eventType: 'AwsConsoleSignIn',
      managementEvent: true,
      recipientAccountId: account,
      eventCategory: 'Management',
      tlsDetails: {
        tlsVersion: 'TLSv1.3',
        cipherSuite: 'TLS_AES_128_GCM_SHA256',
        clientProvidedHostHeader: 'signin.aws.amazon.com',
      },
    })
  })

  it('with MFA leaves the check of the code first', async () => {
    const { call, cloud } = aCloud({ world, cast: [admin, visitor] })
    const serial = `arn:aws:iam::${cloud.accountNumber()}:mfa/alice-phone`
    const { records } = await call(
      'signin',
      'ConsoleLogin',
      { UserName: 'alice', MFACode: cloud.mfaCode(serial, start) },
      { actor: visitor, at: start },
    )
    expect(
      records.map((record) => [
        record.eventName,
        record.eventTime,
        record['responseElements'],
        record['additionalEventData'],
      ]),
    ).toEqual([
      ['CheckMfa', '2026-03-02T08:59:46Z', { CheckMfa: 'Success' }, { MfaType: 'Virtual MFA' }],
      [
        'ConsoleLogin',
        '2026-03-02T09:00:00Z',
        { ConsoleLogin: 'Success' },
        {
          LoginTo: 'https://console.aws.amazon.com/console/home',
          MobileVersion: 'No',
          MFAIdentifier: serial,
          MFAUsed: 'Yes',
        },
      ],
    ])
  })

  it.each([
    ['a wrong password', { UserName: 'bob', Password: 'x' }, 'Failed authentication', 'bob'],
    ['a code that is missing', { UserName: 'alice' }, 'Failed authentication', 'alice'],
    ['a wrong code', { UserName: 'alice', MFACode: '000' }, 'Failed authentication', 'alice'],
    ['a user without a password', { UserName: 'svc' }, 'Failed authentication', 'svc'],
    [
      'a name that no user has, which AWS hides',
      { UserName: 'zed' },
      'No username found in supplied account',
      'HIDDEN_DUE_TO_SECURITY_REASONS',
    ],
  ])('fails for %s with a text and no code', async (_, input, message, userName) => {
    const { record, outcome } = await signIn(input).result
    expect({
      outcome,
      code: 'errorCode' in record,
      message: record['errorMessage'],
      answer: record['responseElements'],
      name: JSON.stringify(record['userIdentity']).includes(
        `"accessKeyId":"","userName":"${userName}"`,
      ),
    }).toEqual({
      outcome: { kind: 'error', code: message, message },
      code: false,
      message,
      answer: { ConsoleLogin: 'Failure' },
      name: true,
    })
  })

  it('gives the session that the console calls with', async () => {
    const { call, result } = signIn({ UserName: 'bob' })
    const { outcome } = await result
    const credentials =
      outcome.kind === 'output' ? (outcome.output['Credentials'] as Credentials) : {}
    const session = actorOf(
      'bob',
      { kind: 'credentials', credentials },
      { place: 'lisbon', client: browser() },
    )
    const { record } = await call('sts', 'GetCallerIdentity', {}, { actor: session })
    expect({
      flag: record['sessionCredentialFromConsole'],
      identity: JSON.stringify(record['userIdentity']).includes(
        '"attributes":{"creationDate":"2026-03-02T09:00:02Z","mfaAuthenticated":"false"}',
      ),
    }).toEqual({ flag: 'true', identity: true })
  })

  it('of root names the account and no key', async () => {
    const owner = root({ place: 'lisbon', client: browser() })
    const { call, cloud } = aCloud({ cast: [admin, owner] })
    const { record } = await call('signin', 'ConsoleLogin', {}, { actor: owner })
    expect(record['userIdentity']).toEqual({
      type: 'Root',
      principalId: cloud.accountNumber(),
      arn: `arn:aws:iam::${cloud.accountNumber()}:root`,
      accountId: cloud.accountNumber(),
      accessKeyId: '',
    })
  })
})
