import { CreateAccessKeyCommand, CreateUserCommand, ListUsersCommand } from '@aws-sdk/client-iam'
import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../src/scenario/cast.ts'
import { checkScenario } from '../../../src/scenario/check-scenario.ts'
import type { PlayedCase } from '../../../src/scenario/played-case.ts'
import { playCase } from '../../../src/scenario/player.ts'
import type { CaseBody } from '../../../src/scenario/scenario.ts'
import { hours, minutes, seconds } from '../../../src/time/duration.ts'
import { fakeCloud, type FakeCloud } from '../../support/fake-cloud.ts'

const eve = iamUser('eve', { place: 'lisbon', client: awsCli() })
const start = Date.UTC(2026, 2, 2, 9)

async function playing(body: CaseBody, cloud: FakeCloud = fakeCloud()): Promise<PlayedCase> {
  const scenario = checkScenario(
    { title: 'Theft', techniques: [], detectedBy: [], cast: { eve }, attack: { 'at once': body } },
    { name: 'theft', file: 'scenarios/theft.ts', folder: 'scenarios' },
  )
  return playCase(scenario, scenario.cases[0]!, { cloud, start })
}

const timeline = (played: PlayedCase): readonly (readonly string[])[] =>
  played.records.map(({ record, phase, step }) => [record.eventTime.slice(11, 19), phase, step])

describe('playing a case', () => {
  it('lets two seconds pass between calls, and as much as the play says', async () => {
    const played = await playing(async (play) => {
      await play.as(eve).send(new ListUsersCommand({}))
      await play.as(eve).send(new ListUsersCommand({}))
      await play.wait(minutes(1))
      await play.align(minutes(5))
      await play.as(eve).send(new ListUsersCommand({}), { step: 'look' })
    })
    expect(timeline(played)).toEqual([
      ['09:00:00', 'judged', 'list-users'],
      ['09:00:02', 'judged', 'list-users#2'],
      ['09:05:00', 'judged', 'look'],
    ])
  })

  it('knows the techniques of its judged steps, in ids of ATT&CK v19', async () => {
    const { techniques, records } = await playing(async (play) => {
      await play.before(hours(2), (earlier) =>
        earlier.as(eve).send(new ListUsersCommand({}), { technique: 'T1087.004' }),
      )
      await play.as(eve).send(new ListUsersCommand({}))
      await play.as(eve).send(new CreateUserCommand({ UserName: 'mole' }), {
        technique: ['T1562.008', 'T1136.003'],
      })
    })
    expect({ techniques, steps: records.map((one) => one.techniques) }).toEqual({
      techniques: ['T1136.003', 'T1685.002'],
      steps: [['T1087.004'], undefined, ['T1685.002', 'T1136.003']],
    })
  })

  it('breaks a case whose step names a technique that is none', async () => {
    const { broken } = await playing((play) =>
      play.as(eve).send(new ListUsersCommand({}), { technique: 'T1087.04' }),
    )
    expect({ message: broken?.message, hint: broken?.hint }).toEqual({
      message: 'Step "list-users" names "T1087.04", which is no technique of ATT&CK v19.',
      hint: 'Did you mean "T1087.004"?',
    })
  })

  it('spreads a burst over its span and repeats at a distance', async () => {
    const played = await playing(async (play) => {
      await play.burst(3, seconds(6), () => play.as(eve).send(new ListUsersCommand({})))
      await play.every(minutes(1), 2, () => play.as(eve).send(new ListUsersCommand({})))
    })
    expect(timeline(played).map(([time]) => time)).toEqual([
      '09:00:00',
      '09:00:02',
      '09:00:04',
      '09:00:06',
      '09:01:06',
    ])
  })

  it('plays what happened before at its own time and does not judge it', async () => {
    const played = await playing(async (play) => {
      await play.before(hours(2), (earlier) =>
        earlier.as(eve).send(new CreateUserCommand({ UserName: 'mole' })),
      )
      await play.as(eve).send(new ListUsersCommand({}))
    })
    expect(timeline(played)).toEqual([
      ['07:00:00', 'before', 'create-user'],
      ['09:00:00', 'judged', 'list-users'],
    ])
  })

  it('names the values that differ from play to play', async () => {
    const key = { AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', SecretAccessKey: 'x' }
    const cloud = fakeCloud({}, { CreateAccessKey: { AccessKey: key } })
    const played = await playing(async (play) => {
      const { AccessKey } = await play
        .as(eve)
        .send(new CreateAccessKeyCommand({ UserName: 'mole' }))
      const mole = play.actor('mole', AccessKey, { place: 'lisbon', client: awsCli(), address: 9 })
      await play.as(mole).send(new ListUsersCommand({}))
    }, cloud)
    expect(played.names).toEqual([
      { value: 'AKIAIOSFODNN7EXAMPLE', name: '<mole.key>' },
      { value: '111122223333', name: '<account>' },
      { value: 'AKIA-eve', name: '<eve.key>' },
      { value: '192.0.2.1', name: '<eve.ip>' },
      { value: '192.0.2.9', name: '<mole.ip>' },
    ])
  })

  it('derives what the case needs', async () => {
    const played = await playing(async (play) => {
      await play.before(hours(2), (earlier) => earlier.as(eve).send(new ListUsersCommand({})))
      await play.as(eve).send(new ListUsersCommand({}))
      await play.wait(minutes(3))
      await play.as(eve).send(new ListUsersCommand({}))
    })
    expect(played.needs).toEqual({
      obstacles: [],
      places: ['lisbon'],
      services: ['iam'],
      longestWait: minutes(3),
      history: hours(2),
      recorded: false,
      cannotUndo: [],
    })
  })

  it.each<[string, CaseBody, string]>([
    [
      'an error that nobody expects',
      (play) => play.as(eve).send(new CreateUserCommand({ UserName: 'x' })),
      'Step "create-user": expected success, but AWS answers EntityAlreadyExistsException: There is one.',
    ],
    [
      'another error than the expected one',
      (play) =>
        play.as(eve).send(new CreateUserCommand({ UserName: 'x' }), { fails: 'AccessDenied' }),
      'Step "create-user": expected AccessDenied, but AWS answers EntityAlreadyExistsException: There is one.',
    ],
    [
      'a success where an error is expected',
      (play) => play.as(eve).send(new ListUsersCommand({}), { fails: 'AccessDenied' }),
      'Step "list-users" succeeded, but AccessDenied was expected.',
    ],
    [
      'history after the first judged step',
      async (play) => {
        await play.as(eve).send(new ListUsersCommand({}))
        await play.before(hours(1), async () => {})
      },
      'play.before(1h) comes after the judged step "list-users".',
    ],
    [
      'a body that throws',
      async (play) => {
        await play.as(eve).send(new ListUsersCommand({}))
        throw new TypeError('x is undefined')
      },
      'The case throws at or after step "list-users": TypeError: x is undefined',
    ],
  ])('is broken by %s', async (_what, body, message) => {
    const cloud = fakeCloud({
      CreateUser: { code: 'EntityAlreadyExistsException', message: 'There is one.' },
    })
    expect((await playing(body, cloud)).broken?.message).toBe(message)
  })
})
