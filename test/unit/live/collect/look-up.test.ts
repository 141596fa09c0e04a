import { expect, it } from 'vitest'
import type { Members } from '../../../../src/aws/members.ts'
import { lookUp } from '../../../../src/live/collect/look-up.ts'
import { aRecord } from '../../../support/a-record.ts'
import type { AwsAnswer } from '../../../../src/live/aws-caller.ts'

const begun = Date.UTC(2026, 2, 2, 9)

/** An event history whose records come some seconds after the run. */
function aHistory(arrivals: Readonly<Record<string, number>>, failures: readonly string[] = []) {
  let now = begun
  const asked: (readonly [at: number, key: unknown])[] = []
  const left = [...failures]
  const clock = {
    now: () => now,
    sleep: async (duration: number) => {
      now += duration
    },
  }
  const call = async ({ input }: { readonly input: Members }): Promise<AwsAnswer> => {
    const [attribute] = input['LookupAttributes'] as readonly Members[]
    asked.push([(now - begun) / 1000, attribute!['AttributeValue']])
    const failure = left.shift()
    if (failure !== undefined) {
      return { outcome: { kind: 'error', code: failure, message: 'no' } }
    }
    const Events = Object.entries(arrivals)
      .filter(([, after]) => begun + after * 1000 <= now)
      .map(([id]) => ({
        CloudTrailEvent: JSON.stringify({ ...aRecord(), eventID: `e${id}`, requestID: id }),
      }))
    return { outcome: { kind: 'output', output: { Events } } }
  }
  return { call, clock, asked }
}

const plan = {
  regions: ['us-east-1'],
  accessKeys: ['AKIA1'],
  from: begun,
  deadline: 120_000,
  of: 2,
  cameOf: (records: readonly object[]) => records.length,
}

it('asks until all has come, no more often than AWS takes', async () => {
  const { call, clock, asked } = aHistory({ a: 5, b: 40 })
  const found = await lookUp({ ...plan, call, clock })
  const times = asked.map(([at]) => at)
  expect([
    found.map(({ record, arrival }) => [
      record['requestID'],
      arrival?.after === undefined ? undefined : (arrival.after - begun) / 1000,
      (arrival!.by - begun) / 1000,
    ]),
    times[0],
    times.every((at, index) => index === 0 || at - times[index - 1]! >= 0.5),
    times.length,
  ]).toEqual([
    [
      ['a', undefined, 20.55],
      ['b', 32.55, 45.65],
    ],
    20,
    true,
    3,
  ])
})

it('gives what came when the deadline is over', async () => {
  const { call, clock } = aHistory({ a: 5, b: 900 })
  const found = await lookUp({ ...plan, call, clock })
  expect([found.length, clock.now() - begun >= 120_000]).toEqual([1, true])
})

it('asks again after throttling, and ends where AWS refuses', async () => {
  const throttled = aHistory({ a: 5 }, ['ThrottlingException'])
  const found = await lookUp({ ...plan, ...throttled, of: 1 })
  const denied = aHistory({ a: 5 }, ['AccessDeniedException'])
  expect(found.length).toBe(1)
  await expect(lookUp({ ...plan, ...denied, of: 1 })).rejects.toMatchObject({
    code: 'LOOKUP_FAILED',
  })
})

it.each([
  ['goes on for ever', (page: number) => `t${page}`],
  ['goes round in a circle', (page: number) => `t${page % 3}`],
])('ends where the list of events %s', async (_, token) => {
  const { call, clock, asked } = aHistory({ a: 5 })
  const endless = lookUp({
    ...plan,
    clock,
    call: async (request) => {
      const { outcome } = await call(request)
      if (outcome.kind === 'error' || asked.length > 1000) return { outcome }
      const output = { ...outcome.output, NextToken: token(asked.length) }
      return { outcome: { ...outcome, output } }
    },
  }).catch((error: unknown) => error)
  expect([await endless, asked.length]).toMatchObject([
    {
      code: 'LOOKUP_FAILED',
      message:
        'CloudTrail does not tell its events in us-east-1: its list has no end: 100 pages came',
    },
    100,
  ])
})
