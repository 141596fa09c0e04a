import { expect, it } from 'vitest'
import type { Members } from '../../../src/aws/members.ts'
import { lookUp } from '../../../src/live/collect/look-up.ts'
import type { AwsAnswer } from '../../../src/live/aws-caller.ts'

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
        CloudTrailEvent: JSON.stringify({ eventID: `e${id}`, requestID: id, eventName: 'X' }),
      }))
    return { outcome: { kind: 'output', output: { Events } } }
  }
  return { call, clock, asked }
}

const plan = { regions: ['us-east-1'], accessKeys: ['AKIA1'], from: begun, deadline: 120_000 }

it('asks until all has come, no more often than AWS takes', async () => {
  const { call, clock, asked } = aHistory({ a: 5, b: 40 })
  const found = await lookUp({ ...plan, call, clock, wanted: new Set(['a', 'b']) })
  const times = asked.map(([at]) => at)
  expect([
    found.map(({ record }) => record['requestID']),
    times[0],
    times.every((at, index) => index === 0 || at - times[index - 1]! >= 0.5),
    times.length,
  ]).toEqual([['a', 'b'], 20, true, 3])
})

it('gives what came when the deadline is over', async () => {
  const { call, clock } = aHistory({ a: 5, b: 900 })
  const found = await lookUp({ ...plan, call, clock, wanted: new Set(['a', 'b']) })
  expect([found.length, clock.now() - begun >= 120_000]).toEqual([1, true])
})

it('asks again after throttling, and ends where AWS refuses', async () => {
  const throttled = aHistory({ a: 5 }, ['ThrottlingException'])
  const found = await lookUp({ ...plan, ...throttled, wanted: new Set(['a']) })
  const denied = aHistory({ a: 5 }, ['AccessDeniedException'])
  expect(found.length).toBe(1)
  await expect(lookUp({ ...plan, ...denied, wanted: new Set(['a']) })).rejects.toMatchObject({
    code: 'LOOKUP_FAILED',
  })
})
