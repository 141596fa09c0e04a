import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../../src/aws/clients/aws-cli.ts'
import {
  actorOf,
  awsService,
  iamUser,
  roleSession,
  root,
} from '../../../../../src/scenario/cast.ts'
import type { Actor, Credentials } from '../../../../../src/scenario/actor.ts'
import type { PolicyDocument, World } from '../../../../../src/scenario/world.ts'
import { aCloud, start } from '../../../../support/a-cloud.ts'

const from = { place: 'lisbon', client: awsCli() }
const eve = iamUser('eve', from)
const bob = iamUser('bob', from)
const owner = root({ as: 'owner', ...from })
const chained = roleSession('ci', 'build', from)
const ec2 = awsService('ec2.amazonaws.com', { ...from })

const trusting = (Principal: Record<string, string>, parts: object = {}): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...parts }],
})
const may: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }],
}
const account = { AWS: 'arn:aws:iam::<account>:root' }
const world: World = {
  users: { eve: { inline: { may }, mfa: 'eve-phone' }, bob: {} },
  roles: {
    ci: { trust: trusting(account), inline: { may } },
    'for-bob': { trust: trusting({ AWS: 'arn:aws:iam::<account>:user/bob' }) },
    'with-id': {
      trust: trusting(account, { Condition: { StringEquals: { 'sts:ExternalId': 'blue' } } }),
    },
    'with-mfa': {
      trust: trusting(account, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
    },
    long: { trust: trusting(account), maxSessionDuration: 7_200 },
    web: { trust: trusting({ Service: 'ec2.amazonaws.com' }), attached: ['IAMFullAccess'] },
  },
  accounts: {
    partner: {
      roles: {
        open: { trust: trusting({ AWS: 'arn:aws:iam::<account>:root' }) },
        vendor: { trust: trusting({ AWS: '*' }) },
      },
    },
  },
}
const cast = [eve, bob, owner, chained, ec2]

function aPlay() {
  const { cloud, call } = aCloud({ world, cast })
  const role = (name: string, alias?: string): string =>
    `arn:aws:iam::${cloud.accountNumber(alias)}:role/${name}`
  const hide = (text: string): string =>
    text
      .replaceAll(cloud.accountNumber(), '<account>')
      .replaceAll(cloud.accountNumber('partner'), '<partner.account>')
  const assume = async (actor: Actor, RoleArn: string, more: object = {}): Promise<string> => {
    const input = { RoleArn, RoleSessionName: 'session', ...more }
    const { outcome } = await call('sts', 'AssumeRole', input, { actor })
    return outcome.kind === 'output' ? 'success' : hide(`${outcome.code}: ${outcome.message}`)
  }
  return { cloud, call, role, assume }
}

const denied = (user: string, role: string): string =>
  `AccessDenied: User: arn:aws:iam::<account>:user/${user} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::${role}`

describe('AssumeRole', () => {
  it.each<[string, Actor, string, object, string]>([
    ['a role that trusts the account, with a policy', eve, 'ci', {}, 'success'],
    ['the same without a policy', bob, 'ci', {}, denied('bob', '<account>:role/ci')],
    ['a role that names the user', bob, 'for-bob', {}, 'success'],
    ['a role that names another user', eve, 'for-bob', {}, denied('eve', '<account>:role/for-bob')],
    ['a role that is not there', eve, 'none', {}, denied('eve', '<account>:role/none')],
    ['the external id', eve, 'with-id', { ExternalId: 'blue' }, 'success'],
    [
      'another external id',
      eve,
      'with-id',
      { ExternalId: 'red' },
      denied('eve', '<account>:role/with-id'),
    ],
    ['no MFA where it is asked for', eve, 'with-mfa', {}, denied('eve', '<account>:role/with-mfa')],
    ['two hours where the role allows it', eve, 'long', { DurationSeconds: 7_200 }, 'success'],
    [
      'two hours where it does not',
      eve,
      'ci',
      { DurationSeconds: 7_200 },
      'ValidationException: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    ],
    [
      'two hours by a role',
      chained,
      'long',
      { DurationSeconds: 7_200 },
      'ValidationException: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    ],
    [
      'a minute',
      eve,
      'ci',
      { DurationSeconds: 60 },
      "ValidationException: 1 validation error detected: Value '60' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    ],
    [
      'a session name with a blank',
      eve,
      'ci',
      { RoleSessionName: 'a b' },
      "ValidationException: 1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
    ],
    [
      'a session policy that is none',
      eve,
      'ci',
      { Policy: '{}' },
      'MalformedPolicyDocumentException: Syntax errors in policy.',
    ],
    ['root', owner, 'ci', {}, 'AccessDenied: Roles may not be assumed by root accounts.'],
    ['the service that a role is for', ec2, 'web', {}, 'success'],
  ])('%s', async (_name, actor, name, more, expected) => {
    const { role, assume } = aPlay()
    expect(await assume(actor, role(name), more)).toBe(expected)
  })

  it.each<[string, Actor, string]>([
    ['a role of a partner that trusts only itself', eve, 'open'],
    ['a role that trusts everybody, without an own policy', bob, 'vendor'],
  ])('across accounts refuses %s', async (_name, actor, name) => {
    const { role, assume } = aPlay()
    const expected = denied(actor === eve ? 'eve' : 'bob', `<partner.account>:role/${name}`)
    expect(await assume(actor, role(name, 'partner'))).toBe(expected)
  })

  it('refuses what is no role', async () => {
    const { assume } = aPlay()
    expect(await assume(eve, 'arn:aws:iam::123456789012:user/eve')).toBe(
      'ValidationException: arn:aws:iam::123456789012:user/eve is invalid',
    )
  })

  it('takes a code of the MFA device once', async () => {
    const { cloud, role, assume } = aPlay()
    const SerialNumber = `arn:aws:iam::${cloud.accountNumber()}:mfa/eve-phone`
    const proof = { SerialNumber, TokenCode: cloud.mfaCode(SerialNumber, start) }
    const outcomes = [
      await assume(eve, role('with-mfa'), proof),
      await assume(eve, role('with-mfa'), proof),
      await assume(eve, role('with-mfa'), { ...proof, TokenCode: '000000' }),
      await assume(bob, role('for-bob'), proof),
    ]
    const wrong =
      'AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code. '
    expect(outcomes).toEqual([
      'success',
      wrong,
      wrong,
      'AccessDenied: MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
    ])
  })

  it('cuts a session to its session policy', async () => {
    const { call, role } = aPlay()
    const Policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
    })
    const input = { RoleArn: role('ci'), RoleSessionName: 'cut', Policy }
    const { outcome } = await call('sts', 'AssumeRole', input, { actor: eve })
    const credentials =
      outcome.kind === 'output' ? (outcome.output['Credentials'] as Credentials) : {}
    const cut = actorOf('cut', { kind: 'credentials', credentials }, from)
    const again = { RoleArn: role('long'), RoleSessionName: 'again' }
    const { outcome: second } = await call('sts', 'AssumeRole', again, { actor: cut })
    expect(second.kind === 'error' && second.code).toBe('AccessDenied')
  })

  it('gives two records across accounts, one event shared between them', async () => {
    const { cloud, call, role } = aPlay()
    const input = { RoleArn: role('vendor', 'partner'), RoleSessionName: 'visit' }
    const { records } = await call('sts', 'AssumeRole', input, { actor: eve })
    const [own, partner] = [cloud.accountNumber(), cloud.accountNumber('partner')]
    const [caller, owners] = records
    expect(
      records.map((record) => ({
        recipient: record['recipientAccountId'],
        shared: record['sharedEventID'] === caller?.['sharedEventID'],
        sameRequest: record['requestID'] === caller?.['requestID'],
        sameEvent: record['eventID'] === caller?.['eventID'],
      })),
    ).toEqual([
      { recipient: own, shared: true, sameRequest: true, sameEvent: true },
      { recipient: partner, shared: true, sameRequest: true, sameEvent: false },
    ])
    expect(caller?.['sharedEventID']).toMatch(/^[0-9a-f-]{36}$/)
    expect(owners?.['userIdentity']).toEqual({
      type: 'AWSAccount',
      principalId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/),
      accountId: own,
    })
  })

  it('records what EC2 gets for an instance: credentials alone, shared, without TLS', async () => {
    const { call, role } = aPlay()
    const input = { RoleArn: role('web'), RoleSessionName: 'i-0123456789abcdef0' }
    const { record } = await call('sts', 'AssumeRole', input, { actor: ec2 })
    expect([record['responseElements'], record['tlsDetails'], record['userIdentity']]).toEqual([
      {
        credentials: {
          accessKeyId: expect.stringMatching(/^ASIA/),
          sessionToken: expect.stringMatching(/^IQoJb3JpZ2luX2Vj/),
          expiration: 'Mar 2, 2026, 3:35:02 PM',
        },
      },
      undefined,
      { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
    ])
  })
})
