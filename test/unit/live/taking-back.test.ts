import { beforeAll, expect, it } from 'vitest'
import type { AwsAnswer, AwsCaller } from '../../../src/live/aws-caller.ts'
import { anIntent } from '../../support/live/an-intent.ts'
import { runsOf } from '../../support/live/interrupted-run.ts'
import { playableCases, type PlayableCase } from '../../support/live/playable-cases.ts'

let campaign: PlayableCase
beforeAll(async () => {
  const cases = await playableCases()
  campaign = cases.find(({ scenario }) => scenario.name === 'campaign-backdoor')!
}, 120_000)

const busy: AwsAnswer = { outcome: { kind: 'error', code: 'Throttling', message: 'slow down' } }

it('stopped in the middle takes all back, however often AWS has to be asked', async () => {
  const stop = new AbortController()
  const { sandbox, play } = runsOf(campaign, { isPatient: true, signal: stop.signal })
  const before = await sandbox.state()
  let calls = 0
  const { played } = await play('abc234', (call) => async (request) => {
    calls += 1
    if (calls === 14) stop.abort(new Error('SIGINT'))
    return stop.signal.aborted && calls % 2 === 0 ? busy : call(request)
  })
  expect([played?.broken?.message, played?.leftovers, (await sandbox.state()) === before]).toEqual([
    'SIGINT',
    [],
    true,
  ])
})

it('waits for AWS to list no more what is gone', async () => {
  const { sandbox, play } = runsOf(campaign, { isPatient: true })
  const before = await sandbox.state()
  let late: AwsAnswer | undefined
  let asked = 0
  const listingLate =
    (call: AwsCaller): AwsCaller =>
    async (request) => {
      if (request.operation !== 'ListUsers') {
        // What the list says while the users are there.
        if (request.operation === 'DeleteUser') {
          late ??= await call({ ...request, operation: 'ListUsers', input: {} })
        }
        return call(request)
      }
      asked += 1
      return late !== undefined && asked <= 3 ? late : call(request)
    }
  const { played } = await play('abc234', listingLate)
  expect([asked, played?.leftovers, (await sandbox.state()) === before]).toEqual([4, [], true])
})

it('names what AWS goes on to list', async () => {
  const { play } = runsOf(campaign, { isPatient: true })
  const Groups = [{ GroupName: 'ops-abc234', Path: '/trailproof/abc234/' }]
  const { played } = await play(
    'abc234',
    (call) => async (request) =>
      request.operation === 'ListGroups'
        ? { outcome: { kind: 'output', output: { Groups } } }
        : call(request),
  )
  expect(played?.leftovers).toEqual([{ what: 'group ops-abc234', reason: 'AWS still lists it.' }])
})

it('does not wait for rights that the operator does not have', async () => {
  const { sandbox, play } = runsOf(campaign, { isPatient: true })
  const began = sandbox.clock.now()
  const { played } = await play(
    'abc234',
    (call) => async (request) =>
      request.operation === 'CreateUser'
        ? { outcome: { kind: 'error', code: 'AccessDenied', message: 'no' } }
        : call(request),
  )
  expect([played?.broken?.message, sandbox.clock.now() - began < 30_000]).toEqual([
    'The world cannot be built: CreateUser answers AccessDenied: no',
    true,
  ])
})

it('does not wait a minute for each call where AWS cannot be reached any more', async () => {
  const { sandbox, play } = runsOf(campaign, { isPatient: true })
  const began = sandbox.clock.now()
  let calls = 0
  const { played } = await play('abc234', (call) => async (request) => {
    calls += 1
    return calls > 14
      ? { outcome: { kind: 'error', code: 'Unreachable', message: 'no way' } }
      : call(request)
  })
  const [left] = played?.leftovers ?? []
  expect([left?.reason, sandbox.clock.now() - began < 300_000]).toEqual([
    'OutOfReach: no way',
    true,
  ])
})

it('calls nothing that a ledger tells of without the marks of its run', async () => {
  const { sandbox, cleanUp } = runsOf(campaign)
  const before = await sandbox.state()
  const undo = [
    ['DeleteAccountAlias', { AccountAlias: 'sandbox' }],
    ['DeleteLoginProfile', {}],
    ['DeleteUser', { UserName: 'trailproof-witness' }],
    ['DetachUserPolicy', { UserName: 'AWSReservedSSO_x', PolicyArn: 'arn:aws:iam::aws:policy/X' }],
  ] as const
  const left = await cleanUp('abc234', [
    anIntent,
    {
      kind: 'made',
      id: 1,
      undo: undo.map(([operation, input]) => ({ service: 'iam', operation, input })),
    },
  ])
  expect([
    left.map(({ what }) => what),
    left[0]?.reason,
    (await sandbox.state()) === before,
  ]).toEqual([
    ['it'],
    'not called without --account-settings, for it changes the account itself: iam:DeleteAccountAlias {"AccountAlias":"sandbox"}; ' +
      'not called, for it is not about what the run made: iam:DetachUserPolicy {"UserName":"AWSReservedSSO_x","PolicyArn":"arn:aws:iam::aws:policy/X"}',
    true,
  ])
})

it('asks once for what a thing that the sweep found does not have', async () => {
  const { sandbox, play } = runsOf(campaign, { isPatient: true })
  const before = await sandbox.state()
  let asked = 0
  const { played } = await play('abc234', (call) => async (request) => {
    if (request.operation === 'DeleteLoginProfile') asked += 1
    const answer = await call(request)
    // It is made, and nobody hears of it.
    return request.operation === 'CreateUser'
      ? { outcome: { kind: 'error', code: 'LimitExceeded', message: 'no' } }
      : answer
  })
  expect([played?.leftovers, (await sandbox.state()) === before, asked]).toEqual([[], true, 1])
})
