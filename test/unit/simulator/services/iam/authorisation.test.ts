import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../../src/aws/clients/aws-cli.ts'
import { ec2Instance, iamUser, roleSession, root } from '../../../../../src/scenario/cast.ts'
import type { Actor } from '../../../../../src/scenario/actor.ts'
import type { World } from '../../../../../src/scenario/world.ts'
import { aCloud, accountTrust } from '../../../../support/a-cloud.ts'

const from = { place: 'lisbon', client: awsCli() }
const eve = iamUser('eve', from)
const session = roleSession('ops', 'eve-session', from)
const instance = ec2Instance('i-0123456789abcdef0', { role: 'ops', ...from })
const owner = root({ as: 'owner', ...from })
const denyAll = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: 'iam:*', Resource: '*' }] as const,
}
const selfService = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: 'iam:CreateAccessKey',
      Resource: 'arn:aws:iam::*:user/${aws:username}',
    },
  ] as const,
}
const onlyFromAnOffice = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: 'iam:*',
      Resource: '*',
      Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
    },
  ] as const,
}
const exceptAdministrator = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: 'iam:AttachUserPolicy',
      Resource: '*',
      Condition: {
        ArnNotEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/AdministratorAccess' },
      },
    },
  ] as const,
}

async function outcome(
  world: World,
  actor: Actor,
  [operation, input]: readonly [string, object],
): Promise<string> {
  const { cloud, call } = aCloud({ world, cast: [actor] })
  const result = await call('iam', operation, { ...input }, { actor })
  if (result.outcome.kind === 'output') return 'success'
  const text = `${result.outcome.code}: ${result.outcome.message}`
  return text.replaceAll(cloud.accountNumber(), '<account>')
}

const createUser = ['CreateUser', { UserName: 'new' }] as const
const createKey = (UserName: string) => ['CreateAccessKey', { UserName }] as const
const who = 'User: arn:aws:iam::<account>:user/eve is not authorized to perform:'

describe('IAM lets pass', () => {
  it.each<[string, World, Actor, readonly [string, object]]>([
    ['an attached policy', { users: { eve: { attached: ['IAMFullAccess'] } } }, eve, createUser],
    [
      'a policy of a group',
      {
        users: { eve: { groups: ['staff'] } },
        groups: { staff: { attached: ['IAMFullAccess'] } },
      },
      eve,
      createUser,
    ],
    [
      'an inline policy with a variable',
      { users: { eve: { inline: { p: selfService } } } },
      eve,
      createKey('eve'),
    ],
    [
      'a policy of a role',
      { roles: { ops: { trust: accountTrust, attached: ['IAMFullAccess'] } } },
      session,
      createUser,
    ],
    [
      'a policy of an instance role',
      { roles: { ops: { trust: accountTrust, attached: ['IAMFullAccess'] } } },
      instance,
      createUser,
    ],
    ['the root user', {}, owner, createUser],
    [
      'a policy but for one',
      { users: { eve: { inline: { p: exceptAdministrator } } } },
      eve,
      [
        'AttachUserPolicy',
        { UserName: 'eve', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
      ],
    ],
  ])('%s', async (_name, world, actor, call) => {
    expect(await outcome(world, actor, call)).toBe('success')
  })
})

describe('IAM denies', () => {
  it.each<[string, World, Actor, readonly [string, object], string]>([
    [
      'a user without policies',
      { users: { eve: {} } },
      eve,
      createUser,
      `${who} iam:CreateUser on resource: arn:aws:iam::<account>:user/new because no identity-based policy allows the iam:CreateUser action`,
    ],
    [
      "somebody else's key",
      { users: { eve: { inline: { p: selfService } }, bob: {} } },
      eve,
      createKey('bob'),
      `${who} iam:CreateAccessKey on resource: user bob because no identity-based policy allows the iam:CreateAccessKey action`,
    ],
    [
      'an explicit deny',
      { users: { eve: { attached: ['AdministratorAccess'], inline: { p: denyAll } } } },
      eve,
      createUser,
      `${who} iam:CreateUser on resource: arn:aws:iam::<account>:user/new with an explicit deny in an identity-based policy`,
    ],
    [
      'a quarantined user',
      {
        users: { eve: { attached: ['AdministratorAccess', 'AWSCompromisedKeyQuarantineV3'] } },
      },
      eve,
      createKey('eve'),
      `${who} iam:CreateAccessKey on resource: user eve with an explicit deny in an identity-based policy`,
    ],
    [
      'a boundary',
      { users: { eve: { attached: ['AdministratorAccess'], boundary: 'AmazonS3FullAccess' } } },
      eve,
      createUser,
      `${who} iam:CreateUser on resource: arn:aws:iam::<account>:user/new because no permissions boundary allows the iam:CreateUser action`,
    ],
    [
      'another address',
      { users: { eve: { inline: { p: onlyFromAnOffice } } } },
      eve,
      createUser,
      `${who} iam:CreateUser on resource: arn:aws:iam::<account>:user/new because no identity-based policy allows the iam:CreateUser action`,
    ],
    [
      'the one policy that is not allowed',
      { users: { eve: { inline: { p: exceptAdministrator } } } },
      eve,
      [
        'AttachUserPolicy',
        { UserName: 'eve', PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' },
      ],
      `${who} iam:AttachUserPolicy on resource: user eve because no identity-based policy allows the iam:AttachUserPolicy action`,
    ],
    [
      'a role without policies',
      { roles: { ops: { trust: accountTrust } } },
      session,
      createUser,
      'User: arn:aws:sts::<account>:assumed-role/ops/eve-session is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::<account>:user/new because no identity-based policy allows the iam:CreateUser action',
    ],
  ])('%s', async (_name, world, actor, call, expected) => {
    expect(await outcome(world, actor, call)).toBe(`AccessDenied: ${expected}`)
  })

  it('stops allowing when the policy is detached', async () => {
    const { call } = aCloud({
      world: { users: { eve: { attached: ['IAMFullAccess'] } } },
      cast: [eve],
    })
    const detach = { UserName: 'eve', PolicyArn: 'arn:aws:iam::aws:policy/IAMFullAccess' }
    await call('iam', 'DetachUserPolicy', detach, { actor: eve })
    const { outcome: after } = await call('iam', 'ListUsers', {}, { actor: eve })
    expect(after.kind === 'error' && after.code).toBe('AccessDenied')
  })
})
