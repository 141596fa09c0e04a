import { ListBucketsCommand } from '@aws-sdk/client-s3'
import { CreateUserCommand, GetAccountSummaryCommand } from '@aws-sdk/client-iam'
import { describe, expect, it } from 'vitest'
import {
  CreateTrustAnchorCommand,
  ListProfilesCommand,
} from '../../../src/aws/commands/rolesanywhere-commands.ts'
import { ConsoleSignInCommand } from '../../../src/aws/commands/sign-in-command.ts'
import { DeliverInstanceCredentialsCommand } from '../../../src/aws/commands/instance-credentials-command.ts'
import { describeCommand } from '../../../src/aws/describe-command.ts'

describe('describeCommand', () => {
  it.each([
    [
      'an SDK command',
      new CreateUserCommand({ UserName: 'eve' }),
      { service: 'iam', operation: 'CreateUser', input: { UserName: 'eve' } },
    ],
    [
      'an SDK command without input',
      new ListBucketsCommand(),
      { service: 's3', operation: 'ListBuckets', input: {} },
    ],
    [
      'an operation that takes no input',
      new GetAccountSummaryCommand({}),
      { service: 'iam', operation: 'GetAccountSummary', input: {} },
    ],
    [
      'a Roles Anywhere command',
      new CreateTrustAnchorCommand({ name: 'x', source: {} }),
      {
        service: 'rolesanywhere',
        operation: 'CreateTrustAnchor',
        input: { name: 'x', source: {} },
      },
    ],
    [
      'a list command of ours without input',
      new ListProfilesCommand(),
      { service: 'rolesanywhere', operation: 'ListProfiles', input: {} },
    ],
    [
      'the console sign-in',
      new ConsoleSignInCommand({ UserName: 'alice' }),
      { service: 'signin', operation: 'ConsoleLogin', input: { UserName: 'alice' } },
    ],
    [
      'instance credentials',
      new DeliverInstanceCredentialsCommand({ RoleArn: 'arn', InstanceId: 'i-1' }),
      {
        service: 'sts',
        operation: 'AssumeRole',
        input: { RoleArn: 'arn', RoleSessionName: 'i-1' },
      },
    ],
  ])('reads %s', (_, command, expected) => {
    expect(describeCommand(command)).toEqual(expected)
  })

  it("puts members in the order of the service's model and leaves out undefined ones", () => {
    const command = new CreateUserCommand({ Tags: [], Path: undefined, UserName: 'eve' })
    expect(Object.keys(describeCommand(command).input)).toEqual(['UserName', 'Tags'])
  })

  it.each([
    ['undefined', undefined, 'This is no AWS command: undefined.'],
    ['null', null, 'This is no AWS command: null.'],
    ['a text', 'CreateUser', 'This is no AWS command: a string.'],
    ['a plain object', { input: {} }, 'This is no AWS command: an object without a schema.'],
    ['an instance of something else', new Map(), 'This is no AWS command: a Map.'],
    ['an operation that is no command', [9, 'a', 'b'], 'This is no AWS command: an array.'],
    [
      'a schema of something else',
      { schema: [3, 'com.amazonaws.iam', 'User'] },
      'This is no AWS command: an object without a schema.',
    ],
    [
      'an input that is none',
      { schema: [9, 'com.amazonaws.iam', 'CreateUser', 0, 'unit', 'unit'], input: 7 },
      'This is no AWS command: an object without a schema with a number as its input.',
    ],
    [
      'a service that is not known',
      { schema: [9, 'com.amazonaws.glacier', 'ListVaults', 0, 'unit', 'unit'] },
      'The command ListVaults belongs to glacier, a service that is not known here.',
    ],
  ])('refuses %s', (_, value, message) => {
    expect(() => describeCommand(value)).toThrow(
      expect.objectContaining({ code: 'COMMAND_UNREADABLE', message }),
    )
  })

  it('names a parameter that the operation does not have, and the nearest', () => {
    const input = { UserNme: 'eve' }
    const command = Object.assign(new CreateUserCommand({ UserName: 'x' }), { input })
    expect(() => describeCommand(command)).toThrow(
      expect.objectContaining({
        code: 'COMMAND_INPUT_UNKNOWN',
        message: 'iam:CreateUser has no parameter "UserNme".',
        hint: 'Did you mean "UserName"?',
      }),
    )
  })
})

it('a command of ours tells an SDK client that it cannot be sent', () => {
  expect(() => new ConsoleSignInCommand({}).resolveMiddleware()).toThrow(
    'ConsoleLogin is a command of trailproof; no SDK client can send it.',
  )
})
