import {
  ConcurrentModificationException,
  CreateAccountAliasCommand,
  CreateLoginProfileCommand,
  CreateUserCommand,
  DeleteConflictException,
  EntityTemporarilyUnmodifiableException,
  LimitExceededException,
} from '@aws-sdk/client-iam'
import { beforeAll, expect, it } from 'vitest'
import type { Play } from '../../../../src/scenario/play.ts'
import { aLiveCase, eve } from '../../../support/live/a-live-case.ts'
import { runsOf } from '../../../support/live/interrupted-run.ts'
import { throughMockedSdk, type OddAnswer } from '../../../support/live/mocked-sdk.ts'
import type { PlayableCase } from '../../../support/live/playable-cases.ts'

const name = { UserName: 'backdoor' }

let backdoor: PlayableCase
beforeAll(async () => {
  const body = async (play: Play): Promise<void> => {
    await play.as(eve).send(new CreateUserCommand(name))
    await play.as(eve).send(new CreateLoginProfileCommand({ ...name, Password: 'Long-enough-1!' }))
    await play.as(eve).send(new CreateAccountAliasCommand({ AccountAlias: 'taken-over' }))
  }
  const one = await aLiveCase(body)
  if (one.kind === 'refused') throw new Error(one.reasons.join())
  backdoor = one
})

const about = { message: 'no', $metadata: {} }
/** The answer of an operation, the first times or always. */
const answering =
  (wanted: string, answer: () => Error | undefined, times = Infinity): OddAnswer =>
  ({ operation, nth }) =>
    operation === wanted && nth <= times ? answer() : undefined

const shaped = (name: string, parts: object): Error =>
  Object.assign(new Error('no'), { name }, parts)

it.each<readonly [string, OddAnswer]>([
  [
    'a password that was just made cannot be deleted yet',
    answering('DeleteLoginProfile', () => new EntityTemporarilyUnmodifiableException(about), 3),
  ],
  [
    'a user still has something',
    answering('DeleteUser', () => new DeleteConflictException(about), 2),
  ],
  [
    'two change a device at once',
    answering('EnableMFADevice', () => new ConcurrentModificationException(about), 2),
  ],
  [
    'two change a policy at once at the end',
    answering('DeletePolicy', () => new ConcurrentModificationException(about), 2),
  ],
  [
    'a failure of AWS has no metadata',
    answering('CreateUser', () => shaped('ServiceFailure', {}), 1),
  ],
  [
    'metadata are none',
    answering('CreateUser', () => shaped('Throttling', { $metadata: null }), 1),
  ],
  [
    'Node says what was wrong, and the SDK passes it on',
    answering('AttachUserPolicy', () => shaped('Error', { code: 'ECONNRESET' }), 2),
  ],
  [
    'no answer has metadata',
    async ({ make }) => {
      const { outcome } = await make()
      return outcome.kind === 'output' ? outcome.output : shaped(outcome.code, {})
    },
  ],
])('leaves nothing where %s', async (_, odd) => {
  const { sandbox, play } = runsOf(backdoor, { isPatient: true })
  const before = await sandbox.state()
  const { played } = await play('abc234', throughMockedSdk(odd))
  expect([played?.broken?.message, played?.leftovers, (await sandbox.state()) === before]).toEqual([
    undefined,
    [],
    true,
  ])
})

const alias = 'Step "create-account-alias": expected success, but AWS answers '
const lost = { what: 'create-account-alias', reason: 'OutOfReach: no' }

it.each<readonly [string, OddAnswer, message: string | undefined, leftovers: readonly object[]]>([
  [
    'an account with as many users as it may have',
    answering('CreateUser', () => new LimitExceededException(about)),
    'The world cannot be built: CreateUser answers LimitExceededException: no',
    [],
  ],
  [
    'a user that never goes',
    answering('DeleteUser', () => new DeleteConflictException(about)),
    undefined,
    ['backdoor', 'bob', 'eve'].map((user) => ({
      what: `user ${user}-abc234`,
      reason: 'DeleteConflictException: no',
    })),
  ],
  [
    'a list without an end',
    ({ operation, nth }) => (operation === 'ListUsers' ? { Marker: `m${nth}` } : undefined),
    undefined,
    [{ what: 'any user', reason: "AWS's list has no end: 100 pages came." }],
  ],
  [
    'an answer that cannot be read, to a call that was made',
    async ({ operation, make }) => {
      if (operation !== 'CreateUser') return undefined
      await make()
      return shaped('SyntaxError', { $response: {} })
    },
    'The world cannot be built: CreateUser answers Unreadable: no',
    [],
  ],
  [
    'a call that is made although the way breaks off, and made again',
    async ({ operation, nth, make }) => {
      if (operation !== 'CreateUser' || nth > 1) return undefined
      await make()
      return shaped('TimeoutError', {})
    },
    'The world cannot be built: CreateUser answers EntityAlreadyExistsException: User with name eve-abc234 already exists.',
    [],
  ],
  [
    'a setting of the account whose answer never comes',
    async ({ operation, input, nth, make }) => {
      if (operation !== 'CreateAccountAlias' || input['AccountAlias'] === 'sandbox')
        return undefined
      if (nth === 1) await make()
      return shaped('TimeoutError', {})
    },
    `${alias}Unreachable: no`,
    [],
  ],
  [
    'a setting of the account that cannot be set back',
    async ({ operation, nth, make }) => {
      if (operation !== 'CreateAccountAlias') return undefined
      if (nth === 1) await make()
      return shaped('TimeoutError', {})
    },
    `${alias}Unreachable: no`,
    [lost],
  ],
  [
    'a setting of the account that was never made',
    answering('CreateAccountAlias', () => shaped('ServiceFailure', {})),
    `${alias}ServiceFailure: no`,
    [{ ...lost, reason: 'ServiceFailure: no' }],
  ],
])(
  '%s: the run says what came of it, and what is left is there',
  async (_, odd, message, leftovers) => {
    const { sandbox, play } = runsOf(backdoor, { isPatient: true })
    const before = await sandbox.state()
    const { played } = await play('abc234', throughMockedSdk(odd))
    const isAsBefore = (await sandbox.state()) === before
    expect([
      played?.broken?.message,
      played?.leftovers,
      isAsBefore || leftovers.length > 0,
    ]).toEqual([message, leftovers, true])
  },
)
