import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { operatorPolicies } from '../../src/app/live/operator-policies.ts'
import type { AwsCaller, AwsAnswer } from '../../src/live/aws-caller.ts'
import type { PolicyDocument, PolicyStatement } from '../../src/scenario/world.ts'
import { runsOf, type RunEnd } from '../support/live/interrupted-run.ts'
import {
  caseName,
  distinctCases,
  playableCases,
  playedAt,
  type PlayableCase,
} from '../support/live/playable-cases.ts'

let cases: readonly PlayableCase[]
beforeAll(async () => {
  cases = distinctCases(await playableCases())
}, 120_000)

const isGood = ({ played }: RunEnd): boolean =>
  played !== undefined && played.broken === undefined && played.leftovers.length === 0

/** Answers calls with an error where `fails` says so; `calls` counts from 1. */
const failing = (code: string, fails: (calls: number, isOperator: boolean) => boolean) => {
  let calls = 0
  return (call: AwsCaller): AwsCaller =>
    async (request): Promise<AwsAnswer> => {
      calls += 1
      return fails(calls, request.as === 'operator')
        ? { outcome: { kind: 'error', code, message: 'no' } }
        : call(request)
    }
}

describe('a run whose way to AWS is bad', { timeout: 180_000 }, () => {
  it.each([
    ['throttled on every second call', 'Throttling', (calls: number) => calls % 2 === 1],
    ['answered 5xx on every third', 'ServiceFailure', (calls: number) => calls % 3 === 1],
    ['cut off for four calls', 'Unreachable', (calls: number) => calls > 20 && calls < 25],
  ])('%s comes to its end and leaves nothing', async (_, code, fails) => {
    const wrong: string[] = []
    for (const one of cases) {
      const { sandbox, play } = runsOf(one, { isPatient: true })
      const before = await sandbox.state()
      const end = await play('abc234', failing(code, fails))
      const after = await sandbox.state()
      if (!isGood(end) || after !== before) wrong.push(caseName(one))
    }
    expect(wrong).toEqual([])
  })

  it.each([
    ['whose credentials run out', 'ExpiredToken', 12],
    ['that is cut off for good', 'Unreachable', 17],
  ])('%s says what is left, and a cleanup leaves nothing', async (_, code, from) => {
    const wrong: unknown[] = []
    for (const one of cases) {
      const { sandbox, play, cleanUp } = runsOf(one)
      const before = await sandbox.state()
      const isOver = (calls: number, isOperator: boolean) =>
        calls > from && (isOperator || code === 'Unreachable')
      const { entries, played } = await play('abc234', failing(code, isOver))
      const left = await cleanUp('abc234', entries)
      const after = await sandbox.state()
      const isTold = (played?.leftovers.length ?? 0) > 0
      if (!isTold || left.length > 0 || after !== before) wrong.push([caseName(one), isTold, left])
    }
    expect(wrong).toEqual([])
  })

  it('whose disk is full makes nothing that it does not take back', async () => {
    const wrong: unknown[] = []
    for (const one of cases) {
      for (let disk = 0; disk < 40; disk += 3) {
        const { sandbox, play } = runsOf(one, { disk })
        const before = await sandbox.state()
        const { played } = await play('abc234')
        const after = await sandbox.state()
        if (played?.leftovers.length !== 0 || after !== before) wrong.push([caseName(one), disk])
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('the policy of a plan', { timeout: 180_000 }, () => {
  it('is enough for the run, and has no action that it could do without', async () => {
    const short: string[] = []
    const needless: string[] = []
    for (const one of cases) {
      const { run } = await operatorPolicies(one, one.dry, playedAt)
      const whole = async (policy: PolicyDocument): Promise<boolean> => {
        const { sandbox, play } = runsOf(one, { policy })
        const before = await sandbox.state()
        return isGood(await play('abc234')) && (await sandbox.state()) === before
      }
      if (!(await whole(run))) short.push(caseName(one))
      for (const action of actionsOf(run)) {
        if (await whole(without(run, action))) needless.push(`${caseName(one)}: ${action}`)
      }
    }
    expect([short, needless]).toEqual([[], []])
  })

  it('makes no identity without a boundary, touches no other trust anchor, and leaves boundaries alone', async () => {
    const found = cases.find(({ scenario }) => scenario.name === 'rolesanywhere-trust-anchor')
    const one = found ?? raise('The scenario is not playable any more.')
    const { run } = await operatorPolicies(one, one.dry, playedAt)
    const { sandbox } = runsOf(one, { policy: run })
    const UserName = 'mallory-abc234'
    const Path = '/trailproof/abc234/'
    const PermissionsBoundary = 'arn:aws:iam::aws:policy/AWSDenyAll'
    const asked = [
      ['iam', 'CreateUser', { UserName, Path }],
      ['iam', 'CreateUser', { UserName, Path: '/', PermissionsBoundary }],
      ['iam', 'CreateUser', { UserName, Path, PermissionsBoundary }],
      ['iam', 'PutUserPermissionsBoundary', { UserName, PermissionsBoundary }],
      ['rolesanywhere', 'DeleteTrustAnchor', { trustAnchorId: randomUUID() }],
    ] as const
    const answers: string[] = []
    for (const [service, operation, input] of asked) {
      const call = { service, operation, input, region: 'us-east-1', as: 'operator' } as const
      const { outcome } = await sandbox.call(call)
      answers.push(outcome.kind === 'output' ? 'ok' : outcome.code)
    }
    expect(answers).toEqual(['AccessDenied', 'AccessDenied', 'ok', 'AccessDenied', 'AccessDenied'])
  })
})

const raise = (message: string): never => {
  throw new Error(message)
}

const actionsOf = ({ Statement }: PolicyDocument): readonly string[] =>
  Statement.flatMap(({ Effect, Action }) => (Effect === 'Allow' ? (Action ?? []) : []))

function without(policy: PolicyDocument, action: string): PolicyDocument {
  const Statement = policy.Statement.flatMap((statement): readonly PolicyStatement[] => {
    const left = [statement.Action ?? []].flat().filter((one) => one !== action)
    return left.length === 0 ? [] : [{ ...statement, Action: left }]
  })
  return { ...policy, Statement }
}
