import { describe, expect, it } from 'vitest'
import { boto3 } from '../../../../src/aws/clients/sdk.ts'
import { ec2Instance, iamUser } from '../../../../src/scenario/cast.ts'
import { aCloud, admin } from '../../../support/a-cloud.ts'

const trust = {
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
} as const
const id = 'i-0123456789abcdef0'
const web = ec2Instance(id, { place: 'lisbon', client: boto3(), role: 'web' })
const hidden = 'HIDDEN_DUE_TO_SECURITY_REASONS'

function aFleet() {
  const { call, cloud } = aCloud({ world: { roles: { web: { trust } } }, cast: [admin, web] })
  const ssm = async (operation: string, input: Readonly<Record<string, unknown>>) =>
    call('ssm', operation, input)
  return { ssm, cloud }
}
const textIn = (outcome: unknown, member: string) =>
  JSON.stringify(outcome).match(new RegExp(`"${member}":"([^"]*)"`))?.[1]

describe('a parameter', () => {
  it('is logged with its ARN and without its value', async () => {
    const { ssm, cloud } = aFleet()
    const { record } = await ssm('PutParameter', { Name: '/app/key', Value: 's', Type: 'String' })
    const account = cloud.accountNumber()
    expect({
      request: record['requestParameters'],
      response: record['responseElements'],
      resources: record['resources'],
    }).toEqual({
      request: { name: '/app/key', value: hidden, type: 'String' },
      response: { version: 1, tier: 'Standard' },
      resources: [
        { accountId: account, ARN: `arn:aws:ssm:us-east-1:${account}:parameter/app/key` },
      ],
    })
  })

  it('that is secret is shown encrypted until decryption is asked for', async () => {
    const { ssm } = aFleet()
    await ssm('PutParameter', { Name: 'pw', Value: 'hunter2', Type: 'SecureString' })
    const plain = await ssm('GetParameter', { Name: 'pw', WithDecryption: true })
    const sealed = await ssm('GetParameter', { Name: 'pw' })
    expect({
      plain: textIn(plain.outcome, 'Value'),
      isSealed: textIn(sealed.outcome, 'Value')?.startsWith('AQICAH'),
    }).toEqual({ plain: 'hunter2', isSealed: true })
  })

  it('is written twice only when that is said, and keeps its versions', async () => {
    const { ssm } = aFleet()
    await ssm('PutParameter', { Name: 'a', Value: '1', Type: 'String' })
    const refused = await ssm('PutParameter', { Name: 'a', Value: '2', Type: 'String' })
    await ssm('PutParameter', { Name: 'a', Value: '2', Overwrite: true })
    const values = []
    for (const Name of ['a', 'a:1', 'a:2']) {
      values.push(textIn((await ssm('GetParameter', { Name })).outcome, 'Value'))
    }
    expect({ refused: refused.record['errorCode'], values }).toEqual({
      refused: 'ParameterAlreadyExists',
      values: ['2', '1', '2'],
    })
  })

  it('is found under its path, one level below or at any depth', async () => {
    const { ssm } = aFleet()
    for (const Name of ['/app/a', '/app/db/b', '/other']) {
      await ssm('PutParameter', { Name, Value: 'x', Type: 'String' })
    }
    const names = async (input: Readonly<Record<string, unknown>>) =>
      JSON.stringify((await ssm('GetParametersByPath', input)).outcome).match(/"Name":"[^"]+"/g)
    expect({
      near: await names({ Path: '/app' }),
      deep: await names({ Path: '/app', Recursive: true }),
    }).toEqual({ near: ['"Name":"/app/a"'], deep: ['"Name":"/app/a"', '"Name":"/app/db/b"'] })
  })

  it('that is not there fails with a code and no text', async () => {
    const { ssm } = aFleet()
    const { record } = await ssm('GetParameter', { Name: 'none' })
    expect([record['errorCode'], record['errorMessage']]).toEqual(['ParameterNotFound', undefined])
  })
})

describe('a command', () => {
  const sent = {
    DocumentName: 'AWS-RunShellScript',
    InstanceIds: [id],
    Parameters: { commands: ['curl http://169.254.169.254/'] },
  }

  it('is logged without what it is told', async () => {
    const { ssm } = aFleet()
    const { record } = await ssm('SendCommand', sent)
    expect({
      request: record['requestParameters'],
      response: record['responseElements'],
    }).toEqual({
      request: {
        documentName: 'AWS-RunShellScript',
        instanceIds: [id],
        parameters: hidden,
        interactive: false,
      },
      response: {
        command: expect.objectContaining({
          parameters: hidden,
          status: 'Pending',
          targetCount: 1,
          interactive: false,
          requestedDateTime: 'Mar 2, 2026, 9:00:02 AM',
          expiresAfter: 'Mar 2, 2026, 11:00:02 AM',
        }),
      },
    })
  })

  it('succeeds a little later and is found by its id', async () => {
    const { ssm } = aFleet()
    const { outcome } = await ssm('SendCommand', sent)
    const CommandId = textIn(outcome, 'CommandId')
    await ssm('DescribeInstanceInformation', {})
    const found = await ssm('GetCommandInvocation', { CommandId, InstanceId: id })
    const listed = await ssm('ListCommands', { CommandId })
    const none = await ssm('GetCommandInvocation', { CommandId: 'x', InstanceId: id })
    expect({
      found: textIn(found.outcome, 'Status'),
      listed: textIn(listed.outcome, 'CommandId'),
      none: none.record['errorCode'],
    }).toEqual({ found: 'Success', listed: CommandId, none: 'InvocationDoesNotExist' })
  })

  it('is refused for an instance that is not there', async () => {
    const { ssm, cloud } = aFleet()
    const { outcome } = await ssm('SendCommand', { ...sent, InstanceIds: ['i-0'] })
    expect(outcome).toEqual({
      kind: 'error',
      code: 'InvalidInstanceId',
      message: `Instances [[i-0]] not in a valid state for account ${cloud.accountNumber()}`,
    })
  })
})

describe('a session', () => {
  it('is logged with its id and without its token', async () => {
    const { ssm } = aFleet()
    const { record, outcome } = await ssm('StartSession', { Target: id })
    const SessionId = textIn(outcome, 'SessionId')
    const active = await ssm('DescribeSessions', { State: 'Active' })
    await ssm('TerminateSession', { SessionId })
    const over = await ssm('DescribeSessions', { State: 'Active' })
    expect({
      request: record['requestParameters'],
      response: record['responseElements'],
      active: textIn(active.outcome, 'SessionId'),
      over: over.outcome,
    }).toEqual({
      request: { target: id },
      response: {
        sessionId: expect.stringMatching(/^admin-[0-9a-z]{26}$/),
        tokenValue: 'Value hidden due to security reasons.',
        streamUrl: expect.stringContaining('wss://ssmmessages.us-east-1.amazonaws.com/v1/'),
      },
      active: SessionId,
      over: { kind: 'output', output: { Sessions: [] } },
    })
  })

  it('is refused by an instance that is not connected', async () => {
    const { ssm } = aFleet()
    const { outcome } = await ssm('StartSession', { Target: 'i-0' })
    expect(outcome).toEqual({
      kind: 'error',
      code: 'TargetNotConnected',
      message: 'i-0 is not connected.',
    })
  })
})

describe('several parameters', () => {
  const eve = iamUser('eve', { place: 'lisbon', client: boto3() })
  const inline = {
    p: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'ssm:*', Resource: 'arn:aws:ssm:*:*:parameter/open' }],
    },
  } as const

  it.each(['GetParameters', 'DeleteParameters'])(
    'are given to %s only where each of them is allowed',
    async (operation) => {
      const { call } = aCloud({ world: { users: { eve: { inline } } }, cast: [admin, eve] })
      for (const Name of ['open', 'shut'])
        await call('ssm', 'PutParameter', { Name, Value: '1', Type: 'String' })
      const asked = [['open'], ['open', 'shut'], ['shut', 'open']]
      const codes = []
      for (const Names of asked.toReversed()) {
        const { outcome } = await call('ssm', operation, { Names }, { actor: eve })
        codes.push(outcome.kind === 'error' ? outcome.code : outcome.kind)
      }
      expect(codes).toEqual(['AccessDenied', 'AccessDenied', 'output'])
    },
  )
})
