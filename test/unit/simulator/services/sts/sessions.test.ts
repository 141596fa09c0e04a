import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../../src/aws/clients/aws-cli.ts'
import { browser } from '../../../../../src/aws/clients/tools.ts'
import { actorOf, iamUser, roleSession, root } from '../../../../../src/scenario/cast.ts'
import type { Actor, Credentials } from '../../../../../src/scenario/actor.ts'
import type { CallOutcome } from '../../../../../src/scenario/port.ts'
import type { World } from '../../../../../src/scenario/world.ts'
import { aCloud, accountTrust, start } from '../../../../support/a-cloud.ts'

const from = { place: 'lisbon', client: awsCli() }
const eve = iamUser('eve', from)
const inConsole = iamUser('eve', {
  as: 'eve-in-console',
  credential: 'console',
  place: 'lisbon',
  client: browser(),
})
const owner = root({ as: 'owner', credential: 'long-term', ...from })
const ops = roleSession('ops', 'eve-session', from)
const world: World = {
  users: {
    eve: { attached: ['AdministratorAccess'], loginProfile: true, mfa: 'eve-phone' },
    poor: {},
    locked: { attached: ['AdministratorAccess', 'AWSCompromisedKeyQuarantineV2'] },
  },
  roles: { ops: { trust: accountTrust, attached: ['AdministratorAccess'] } },
  accounts: { member: {}, stranger: {} },
  memberAccounts: ['member'],
}

function aPlay() {
  const { cloud, call } = aCloud({ world, cast: [eve, inConsole, owner, ops] })
  const hide = (text: string): string =>
    text
      .replaceAll(cloud.accountNumber(), '<account>')
      .replaceAll(cloud.accountNumber('member'), '<member.account>')
      .replaceAll(cloud.accountNumber('stranger'), '<stranger.account>')
  const told = (outcome: CallOutcome): string =>
    outcome.kind === 'output' ? 'success' : hide(`${outcome.code}: ${outcome.message}`)
  const sts = async (actor: Actor, operation: string, input: object = {}): Promise<string> =>
    told((await call('sts', operation, { ...input }, { actor })).outcome)
  /** Gets credentials and makes an actor of them. */
  const sessionOf = async (actor: Actor, operation: string, input: object): Promise<Actor> => {
    const { outcome } = await call('sts', operation, { ...input }, { actor })
    if (outcome.kind === 'error') throw new Error(outcome.message)
    const credentials = outcome.output['Credentials'] as Credentials
    return actorOf('session', { kind: 'credentials', credentials }, from)
  }
  const proof = (at = start) => {
    const SerialNumber = `arn:aws:iam::${cloud.accountNumber()}:mfa/eve-phone`
    return { SerialNumber, TokenCode: cloud.mfaCode(SerialNumber, at) }
  }
  return { cloud, call, sts, told, sessionOf, proof }
}

describe('a session of GetSessionToken', () => {
  it('reaches IAM only with MFA; without it IAM does not know the token and nothing is recorded', async () => {
    const { call, told, sessionOf, proof } = aPlay()
    const without = await sessionOf(eve, 'GetSessionToken', {})
    const withMfa = await sessionOf(eve, 'GetSessionToken', proof())
    const refused = await call('iam', 'ListUsers', {}, { actor: without })
    const passed = await call('iam', 'ListUsers', {}, { actor: withMfa })
    expect([told(refused.outcome), refused.records, told(passed.outcome)]).toEqual([
      'InvalidClientTokenId: The security token included in the request is invalid.',
      [],
      'success',
    ])
  })

  it('reaches other services without MFA', async () => {
    const { call, told, sessionOf } = aPlay()
    const session = await sessionOf(eve, 'GetSessionToken', {})
    const { outcome } = await call('s3', 'ListBuckets', {}, { actor: session })
    expect(told(outcome)).toBe('success')
  })

  it.each([
    ['GetCallerIdentity', {}, 'success'],
    ['AssumeRole', { RoleArn: 'ops', RoleSessionName: 'next' }, 'success'],
    ['GetSessionToken', {}, 'AccessDenied: Cannot call GetSessionToken with session credentials'],
    [
      'GetFederationToken',
      { Name: 'guest' },
      'AccessDenied: Cannot call GetFederationToken with session credentials',
    ],
    [
      'AssumeRoot',
      { TargetPrincipal: 'member' },
      'AccessDenied: Cannot call AssumeRoot with session credentials',
    ],
    [
      'GetAccessKeyInfo',
      { AccessKeyId: 'AKIA' },
      'AccessDenied: Cannot call GetAccessKeyInfo with session credentials',
    ],
  ])('in STS: %s', async (operation, input, expected) => {
    const { cloud, sts, sessionOf, proof } = aPlay()
    const session = await sessionOf(eve, 'GetSessionToken', proof())
    const RoleArn = `arn:aws:iam::${cloud.accountNumber()}:role/ops`
    const withArn = 'RoleArn' in input ? { ...input, RoleArn } : input
    expect(await sts(session, operation, withArn)).toBe(expected)
  })

  it('ends when it is over', async () => {
    const { call, told, sessionOf } = aPlay()
    const session = await sessionOf(eve, 'GetSessionToken', { DurationSeconds: 900 })
    const at = start + 902_000
    const { outcome, records } = await call('s3', 'ListBuckets', {}, { actor: session, at })
    expect([told(outcome), records]).toEqual([
      'ExpiredToken: The security token included in the request is expired',
      [],
    ])
  })

  it('is not what a console session is', async () => {
    const { call, told } = aPlay()
    const { outcome } = await call('iam', 'ListUsers', {}, { actor: inConsole })
    expect(told(outcome)).toBe('success')
  })
})

describe('GetSessionToken', () => {
  it.each([
    ['needs no permission', iamUser('poor', from), {}, 'success'],
    [
      'is stopped by an explicit deny',
      iamUser('locked', from),
      {},
      'AccessDenied: User: arn:aws:iam::<account>:user/locked is not authorized to perform: sts:GetSessionToken on resource: *',
    ],
    [
      'is not for roles',
      ops,
      {},
      'AccessDenied: Cannot call GetSessionToken with session credentials',
    ],
    ['lasts 36 hours at most', eve, { DurationSeconds: 129_600 }, 'success'],
    [
      'lasts an hour at most for root',
      owner,
      { DurationSeconds: 7_200 },
      "ValidationException: 1 validation error detected: Value '7200' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 3600",
    ],
  ])('%s', async (_name, actor, input, expected) => {
    expect(await aPlay().sts(actor, 'GetSessionToken', input)).toBe(expected)
  })

  it('keeps a wrong code from the log but not from the caller', async () => {
    const { call, told, proof } = aPlay()
    const input = { ...proof(), TokenCode: '000000' }
    const { outcome, record } = await call('sts', 'GetSessionToken', input, { actor: eve })
    expect([told(outcome), record['errorMessage'], record['requestParameters']]).toEqual([
      'AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code. ',
      'An unknown error occurred',
      { serialNumber: proof().SerialNumber },
    ])
  })
})

const task = (name: string) => ({
  TaskPolicyArn: { arn: `arn:aws:iam::aws:policy/root-task/${name}` },
})

const rootOf = async (play: ReturnType<typeof aPlay>, name: string): Promise<Actor> => {
  const TargetPrincipal = play.cloud.accountNumber('member')
  return play.sessionOf(eve, 'AssumeRoot', { TargetPrincipal, ...task(name) })
}

describe('AssumeRoot', () => {
  it('may do its task and nothing else', async () => {
    const play = aPlay()
    const actor = await rootOf(play, 'IAMCreateRootUserPassword')
    const create = await play.call('iam', 'CreateLoginProfile', {}, { actor })
    const list = await play.call('iam', 'ListUsers', {}, { actor })
    expect([play.told(create.outcome), play.told(list.outcome)]).toEqual([
      'success',
      'AccessDenied: User: arn:aws:iam::<member.account>:root is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::<member.account>:user/ because no session policy allows the iam:ListUsers action',
    ])
  })

  it('lasts a quarter of an hour', async () => {
    const play = aPlay()
    const actor = await rootOf(play, 'IAMAuditRootUserCredentials')
    const late = await play.call('iam', 'ListAccessKeys', {}, { actor, at: start + 903_000 })
    expect(play.told(late.outcome)).toBe(
      'ExpiredToken: The security token included in the request is expired',
    )
  })

  it.each([
    [
      'an account that is no member',
      'stranger',
      'IAMAuditRootUserCredentials',
      {},
      'AccessDenied: User: arn:aws:iam::<account>:user/eve is not authorized to perform: sts:AssumeRoot on resource: arn:aws:iam::<stranger.account>:root',
    ],
    [
      'an unknown task',
      'member',
      'DeleteEverything',
      {},
      'ValidationException: The task policy arn:aws:iam::aws:policy/root-task/DeleteEverything is invalid.',
    ],
    [
      'half an hour',
      'member',
      'IAMAuditRootUserCredentials',
      { DurationSeconds: 1_800 },
      "ValidationException: 1 validation error detected: Value '1800' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 900",
    ],
  ])('refuses %s', async (_name, alias, name, more, expected) => {
    const { cloud, sts } = aPlay()
    const TargetPrincipal = cloud.accountNumber(alias)
    expect(await sts(eve, 'AssumeRoot', { TargetPrincipal, ...task(name), ...more })).toBe(expected)
  })
})

describe('a federated user', () => {
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['s3:*', 'sts:*'], Resource: '*' }],
  })

  it('may do what user and session policy both allow, but not call IAM', async () => {
    const { call, told, sessionOf } = aPlay()
    const actor = await sessionOf(eve, 'GetFederationToken', { Name: 'guest', Policy: policy })
    const buckets = await call('s3', 'ListBuckets', {}, { actor })
    const instances = await call('ec2', 'DescribeInstances', {}, { actor })
    const users = await call('iam', 'ListUsers', {}, { actor })
    expect([told(buckets.outcome), instances.outcome.kind, told(users.outcome)]).toEqual([
      'success',
      'error',
      'InvalidClientTokenId: The security token included in the request is invalid.',
    ])
  })

  it('may do nothing without a session policy', async () => {
    const { call, sessionOf } = aPlay()
    const actor = await sessionOf(eve, 'GetFederationToken', { Name: 'guest' })
    const { outcome } = await call('s3', 'ListBuckets', {}, { actor })
    expect(outcome.kind).toBe('error')
  })
})
