import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../src/aws/clients/aws-cli.ts'
import { browser } from '../../../src/aws/clients/tools.ts'
import type { CloudTrailRecord } from '../../../src/cloudtrail/record.ts'
import type { Actor, Credentials } from '../../../src/scenario/actor.ts'
import {
  actorOf,
  ec2Instance,
  iamUser,
  lambdaFunction,
  nobody,
  roleSession,
  root,
  ssoUser,
} from '../../../src/scenario/cast.ts'
import type { World } from '../../../src/scenario/world.ts'
import { createCloud } from '../../../src/simulator/cloud.ts'
import { aCloud, accountTrust, admin, start } from '../../support/a-cloud.ts'

const from = { place: 'lisbon', client: awsCli() }
const eve = iamUser('eve', from)
const world: World = {
  users: { eve: { attached: ['AdministratorAccess'], mfa: 'eve-phone' } },
  roles: { ops: { trust: accountTrust, attached: ['AdministratorAccess'] } },
  permissionSets: { Admin: { attached: ['AdministratorAccess'] } },
  accounts: { partner: { users: { bob: { attached: ['AdministratorAccess'] } } } },
}

describe('a call', () => {
  it('that is not modelled is refused with what is', async () => {
    const { call } = aCloud()
    await expect(call('rolesanywhere', 'ImportCrl')).rejects.toMatchObject({
      code: 'CALL_NOT_MODELLED',
      message: 'rolesanywhere:ImportCrl is not modelled.',
      hint: 'Modelled: CreateTrustAnchor, UpdateTrustAnchor, EnableTrustAnchor, DisableTrustAnchor, GetTrustAnchor, DeleteTrustAnchor, ListTrustAnchors, CreateProfile, UpdateProfile, EnableProfile, DisableProfile, GetProfile, DeleteProfile, ListProfiles.',
    })
  })

  it('with a slip in its name is told the nearest', async () => {
    const { call } = aCloud()
    await expect(call('sts', 'GetSessionTokens')).rejects.toMatchObject({
      hint: 'Did you mean "GetSessionToken"? Modelled: GetCallerIdentity, GetSessionToken, GetFederationToken, GetAccessKeyInfo, DecodeAuthorizationMessage, AssumeRole, AssumeRoot, AssumeRoleWithSAML, AssumeRoleWithWebIdentity, GetWebIdentityToken.',
    })
  })

  it('with a value of the wrong type is refused by name', async () => {
    const { call } = aCloud()
    await expect(call('iam', 'CreateUser', { UserName: 7 })).rejects.toMatchObject({
      code: 'INPUT_TYPE_WRONG',
      message: 'UserName is a text, not number.',
    })
  })

  it("with one of AWS's policies that is not modelled is refused by name", async () => {
    const { call } = aCloud()
    const input = { UserName: 'admin', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAcces' }
    await expect(call('iam', 'AttachUserPolicy', input)).rejects.toMatchObject({
      code: 'POLICY_UNSUPPORTED',
      message: 'The AWS-managed policy arn:aws:iam::aws:policy/ReadOnlyAcces is not modelled.',
      hint: 'Did you mean "ReadOnlyAccess"?',
    })
  })

  it('leaves no record once the trail is stopped, and again one when it is started', async () => {
    const { call } = aCloud()
    const names: (readonly string[])[] = []
    for (const [service, operation, input] of [
      ['iam', 'ListUsers', {}],
      ['cloudtrail', 'StopLogging', { Name: 'main' }],
      ['iam', 'ListUsers', {}],
      ['cloudtrail', 'StartLogging', { Name: 'main' }],
      ['iam', 'ListUsers', {}],
    ] as const) {
      const { records } = await call(service, operation, input)
      names.push(records.map((record) => record.eventName))
    }
    expect(names).toEqual([['ListUsers'], ['StopLogging'], [], ['StartLogging'], ['ListUsers']])
  })

  it('leaves no record in an account without a trail', async () => {
    const { call } = aCloud({ world: { trails: [] } })
    expect((await call('iam', 'ListUsers')).records).toEqual([])
  })
})

const credentialsFor = async (
  change: (credentials: Credentials) => Credentials,
  before?: readonly [string, object],
): Promise<readonly [string, number]> => {
  const { cloud, call } = aCloud({ world, cast: [admin, eve] })
  const own = cloud.credentialsOf(eve)
  if (before !== undefined) {
    const [operation, input] = before
    await call('iam', operation, {
      UserName: 'eve',
      AccessKeyId: own.AccessKeyId,
      ...input,
    })
  }
  const actor = actorOf('thief', { kind: 'credentials', credentials: change(own) }, from)
  const { outcome, records } = await call('sts', 'GetCallerIdentity', {}, { actor })
  const told = outcome.kind === 'output' ? 'success' : `${outcome.code}: ${outcome.message}`
  return [told, records.length]
}

describe('credentials', () => {
  const invalid = 'InvalidClientTokenId: The security token included in the request is invalid.'

  it.each<[string, (own: Credentials) => Credentials, (readonly [string, object])?]>([
    ['a key that nobody has', () => ({ AccessKeyId: 'AKIAEXAMPLE', SecretAccessKey: 'x' })],
    ['a deleted key', (own) => own, ['DeleteAccessKey', {}]],
    ['an inactive key', (own) => own, ['UpdateAccessKey', { Status: 'Inactive' }]],
  ])('%s is unknown to AWS and leaves no record', async (_name, change, before) => {
    expect(await credentialsFor(change, before)).toEqual([invalid, 0])
  })

  it('that were stolen work', async () => {
    expect(await credentialsFor((own) => own)).toEqual(['success', 1])
  })

  it('with another secret do not', async () => {
    const [told] = await credentialsFor((own) => ({ ...own, SecretAccessKey: 'x' }))
    expect(told).toMatch(/^SignatureDoesNotMatch: The request signature we calculated does not/)
  })

  it('of a session need its token', async () => {
    const inConsole = iamUser('eve', { credential: 'console', place: 'lisbon', client: browser() })
    const { cloud, call } = aCloud({ world, cast: [inConsole] })
    const { SessionToken: _token, ...credentials } = cloud.credentialsOf(inConsole)
    const actor = actorOf('thief', { kind: 'credentials', credentials }, from)
    const { outcome } = await call('sts', 'GetCallerIdentity', {}, { actor })
    expect(outcome.kind === 'error' && outcome.code).toBe('InvalidClientTokenId')
  })
})

const instance = (place: string, as: string): Actor =>
  ec2Instance('i-0123456789abcdef0', { role: 'ops', place, client: awsCli(), as })

describe('the cast', () => {
  const cast: readonly (readonly [Actor, string])[] = [
    [eve, 'user/eve'],
    [root({ as: 'owner', ...from }), 'root'],
    [roleSession('ops', 'eve', from), 'assumed-role/ops/eve'],
    [
      ec2Instance('i-0123456789abcdef0', { role: 'ops', ...from }),
      'assumed-role/ops/i-0123456789abcdef0',
    ],
    [lambdaFunction('nightly', { role: 'ops', ...from }), 'assumed-role/ops/nightly'],
    [
      ssoUser('eve@example.com', { permissionSet: 'Admin', ...from }),
      'assumed-role/AWSReservedSSO_Admin_0123456789abcdef/eve@example.com',
    ],
  ]

  it.each(cast)('calls as itself: %#', async (actor, expected) => {
    const { cloud, call } = aCloud({ world, cast: [actor] })
    const { outcome } = await call('sts', 'GetCallerIdentity', {}, { actor })
    const arn = outcome.kind === 'output' ? String(outcome.output['Arn']) : outcome.message
    const service = expected.startsWith('assumed') ? 'sts' : 'iam'
    expect(arn.replace(/_[0-9a-f]{16}\//, '_0123456789abcdef/')).toBe(
      `arn:aws:${service}::${cloud.accountNumber()}:${expected}`,
    )
  })

  it('lives in the account that it says', async () => {
    const bob = iamUser('bob', { ...from, account: 'partner' })
    const { cloud, call } = aCloud({ world, cast: [bob] })
    const { record } = await call('iam', 'ListUsers', {}, { actor: bob })
    expect(record['recipientAccountId']).toBe(cloud.accountNumber('partner'))
  })

  it.each<[Actor, string, string]>([
    [
      iamUser('evee', from),
      'An actor is the IAM user "evee", which the world does not have.',
      'Did you mean "eve"?',
    ],
    [
      roleSession('deploy', 's', from),
      'An actor is the role "deploy", which the world does not have.',
      expect.stringMatching(/^Declare it in the world; it has ops, AWSReservedSSO_Admin_/),
    ],
    [
      ssoUser('eve', { permissionSet: 'Admins', ...from }),
      'An actor is the permission set "Admins", which the world does not have.',
      'Did you mean "Admin"?',
    ],
    [
      nobody('n', { ...from, account: 'partners' }),
      'The world has no account "partners".',
      'Did you mean "partner"?',
    ],
  ])('must be in the world: %#', (actor, message, hint) => {
    expect(() => aCloud({ world, cast: [actor] })).toThrow(
      expect.objectContaining({ code: 'ACTOR_UNKNOWN', message, hint }),
    )
  })

  it('shares a credential where the identity is the same', () => {
    const [own, stolen] = [instance('amazon-us-east-1', 'server'), instance('lisbon', 'thief')]
    const { cloud } = aCloud({ world, cast: [own, stolen] })
    expect(cloud.credentialsOf(stolen)).toEqual(cloud.credentialsOf(own))
  })

  it('has sessions that are renewed as time goes by', async () => {
    const ops = roleSession('ops', 'eve', from)
    const { call } = aCloud({ world, cast: [ops] })
    const keyAt = async (at: number): Promise<unknown> => {
      const { record } = await call('sts', 'GetCallerIdentity', {}, { actor: ops, at })
      return JSON.stringify(record['userIdentity']).match(/ASIA\w{16}/)?.[0]
    }
    const [now, soon, later] = [
      await keyAt(start),
      await keyAt(start + 60_000),
      await keyAt(start + 7_200_000),
    ]
    expect([now === soon, now === later]).toEqual([true, false])
  })
})

describe('a world', () => {
  it.each<[string, World, string]>([
    [
      'an alias that is not there',
      {
        users: {
          eve: {
            inline: {
              p: {
                Statement: [
                  { Effect: 'Allow', Action: '*', Resource: 'arn:aws:iam::<partners.account>:*' },
                ],
              },
            },
          },
        },
      },
      'The world has no account "partners".',
    ],
    [
      'a policy that is not there',
      { users: { eve: { attached: ['AdminstratorAccess'] } } },
      'User "eve" has the policy "AdminstratorAccess", which is not there.',
    ],
    [
      'a name that two policies have',
      {
        users: { eve: { attached: ['ReadOnlyAccess'] } },
        policies: {
          ReadOnlyAccess: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
        },
      },
      'User "eve" has the policy "ReadOnlyAccess": AWS and the world both have one of that name.',
    ],
    [
      'a name that IAM would refuse',
      { users: { 'a\u001b b': {} } },
      '"a\u001b b" cannot be the name of a user.',
    ],
    [
      'a group that is not there',
      { users: { eve: { groups: ['staff'] } } },
      'User "eve" is in the group "staff", which is not there.',
    ],
    [
      'a version that is not there',
      {
        policies: {
          p: {
            versions: [{ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }],
            defaultVersion: 2,
          },
        },
      },
      'Policy "p" has no version 2 to be its default.',
    ],
    [
      'a document that AWS would not take',
      { policies: { p: { Statement: [{ Effect: 'Allow', Action: 'ListUsers', Resource: '*' }] } } },
      'Version 1 of policy "p" is wrong: Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    ],
    [
      'a trust policy for nobody',
      {
        roles: {
          ops: {
            trust: {
              Statement: [
                {
                  Effect: 'Allow',
                  Principal: { AWS: 'arn:aws:iam::<account>:user/none' },
                  Action: 'sts:AssumeRole',
                },
              ],
            },
          },
        },
      },
      'The trust policy of role "ops" is wrong: Invalid principal in policy: "AWS":"arn:aws:iam::<number>:user/none"',
    ],
    [
      'a condition key that is not modelled',
      {
        policies: {
          p: {
            Statement: [
              {
                Effect: 'Allow',
                Action: 's3:ListBucket',
                Resource: '*',
                Condition: { StringLike: { 's3:signatureage': 'x' } },
              },
            ],
          },
        },
      },
      'Version 1 of policy "p" has a condition on "s3:signatureage", which is not modelled.',
    ],
    [
      'a member account that is not there',
      { memberAccounts: ['member'] },
      'The member account "member" is not in the world.',
    ],
  ])('with %s is refused', (_name, wrong, expected) => {
    const told = (): string => {
      try {
        aCloud({ world: wrong })
        return 'accepted'
      } catch (error) {
        return error instanceof Error ? error.message.replace(/\d{12}/, '<number>') : 'other'
      }
    }
    expect(told()).toBe(expected)
  })

  it('may trust accounts that it does not describe', () => {
    const vendor = 'arn:aws:iam::464622532012:role/monitoring'
    const trusting = {
      Statement: [{ Effect: 'Allow', Principal: { AWS: vendor }, Action: 'sts:AssumeRole' }],
    } as const
    expect(() => aCloud({ world: { roles: { ops: { trust: trusting } } } })).not.toThrow()
  })
})

const play = async (
  seed: string,
  steps: readonly string[],
): Promise<readonly CloudTrailRecord[]> => {
  const cloud = createCloud({
    seed,
    scenario: 's',
    case: 'c',
    world,
    cast: [eve],
    start,
  })
  const records: CloudTrailRecord[] = []
  for (const step of steps) {
    const result = await cloud.call({
      actor: eve,
      service: 'iam',
      operation: 'CreateUser',
      input: { UserName: step },
      region: 'us-east-1',
      at: start,
      key: `s/c/${step}`,
    })
    records.push(...result.records)
  }
  return records
}

const keyIn = (name: string): string | undefined =>
  createCloud({ seed: '1', scenario: 's', case: name, world, cast: [eve], start })
    .credentialsOf(eve)
    .AccessKeyId?.slice(-7)

describe('the same seed', () => {
  it('gives the same bytes', async () => {
    const [one, two] = [await play('1', ['a', 'b']), await play('1', ['a', 'b'])]
    expect(JSON.stringify(one)).toBe(JSON.stringify(two))
  })

  it('changes only its own ids when a step is inserted', async () => {
    const [a, b] = await play('1', ['a', 'b'])
    const [first, , third] = await play('1', ['a', 'between', 'b'])
    expect([first, third]).toEqual([a, b])
  })

  it('is not another seed', async () => {
    const [one] = await play('1', ['a'])
    const [two] = await play('2', ['a'])
    expect(one?.['eventID'] === two?.['eventID']).toBe(false)
  })

  it('never gives an id twice when a step comes twice', async () => {
    const records = await play('1', ['a', 'a', 'a'])
    expect(new Set(records.map((record) => record['eventID'])).size).toBe(3)
  })

  it('keeps the ids of a user from case to case, but for the account in them', () => {
    expect(keyIn('other')).toBe(keyIn('one'))
  })
})

describe('an MFA device', () => {
  it('shows six digits that change every half minute', () => {
    const { cloud } = aCloud({ world, cast: [] })
    const serialNumber = `arn:aws:iam::${cloud.accountNumber()}:mfa/eve-phone`
    const codes = [0, 29_999, 30_000].map((after) => cloud.mfaCode(serialNumber, start + after))
    expect([codes[0] === codes[1], codes[0] === codes[2], codes[0]?.length]).toEqual([
      true,
      false,
      6,
    ])
  })

  it('that is not there is refused by name', () => {
    const { cloud } = aCloud({ world, cast: [] })
    const serialNumber = `arn:aws:iam::${cloud.accountNumber()}:mfa/eve-phoen`
    expect(() => cloud.mfaCode(serialNumber, start)).toThrow(
      expect.objectContaining({
        code: 'DEVICE_UNKNOWN',
        hint: `Did you mean "arn:aws:iam::${cloud.accountNumber()}:mfa/eve-phone"?`,
      }),
    )
  })
})
