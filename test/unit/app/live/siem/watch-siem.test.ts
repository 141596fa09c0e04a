import { expect, it } from 'vitest'
import { watchSiem } from '../../../../../src/app/live/siem/watch-siem.ts'
import type { Json } from '../../../../../src/cloudtrail/record.ts'
import { TrailproofError } from '../../../../../src/diagnostic/trailproof-error.ts'
import type { Elasticsearch } from '../../../../../src/siem/elasticsearch.ts'
import { alertDocument, eventDocument } from '../../../../support/siem/documents.ts'

const start = Date.UTC(2026, 2, 2, 9)
const request = { aws: { cloudtrail: { request_id: 'r-1' } } }
const event = eventDocument({
  '@timestamp': '2026-03-02T09:00:00Z',
  event: { id: 'e1' },
  ...request,
})
const alert = alertDocument({
  id: 'a',
  rule: { id: 'r1', name: 'Created' },
  at: start,
  events: [event],
})

/** A SIEM that has the event from the second look on and the alert from the fourth; `fails` says what a look comes to instead. */
async function watched({
  deadline,
  fails = {},
  expects = true,
}: {
  readonly deadline: number
  readonly fails?: Readonly<Record<number, TrailproofError>>
  readonly expects?: boolean
}): Promise<unknown> {
  let now = start
  let looks = 0
  const elastic: Elasticsearch = {
    search: async ({ index }) => {
      const isEvents = index.startsWith('logs-')
      if (isEvents) looks += 1
      const failure = fails[looks]
      if (failure !== undefined) throw failure
      const found = isEvents ? (looks >= 2 ? [event] : []) : looks >= 4 ? [alert] : []
      return found.map(({ _id, _source }): { id: string; source: Json } => ({
        id: _id,
        source: _source,
      }))
    },
  }
  const call = {
    phase: 'judged',
    step: 's',
    operation: 'CreateGroup',
    requestId: 'r-1',
    at: start,
  } as const
  try {
    const seen = await watchSiem(elastic, {
      clock: { now: () => now, sleep: async (duration) => void (now += duration) },
      space: 'default',
      index: 'logs-*',
      since: start,
      deadline,
      calls: [call],
      expected: expects
        ? [{ rule: 'x', ruleId: 'r1', severity: 'low', steps: ['s'], group: {} }]
        : [],
      knowledge: { nameOf: (value) => value, from: start, to: start },
    })
    return [
      looks,
      (now - start) / 1000,
      seen.fired.flat().length,
      seen.eventsUnread ?? seen.events.length,
      ...(seen.lastUnanswered === undefined ? [] : [seen.lastUnanswered]),
    ]
  } catch (error) {
    return error instanceof TrailproofError ? error.code : error
  }
}

const gone = new TrailproofError('SIEM_UNREACHABLE', 'gone')
const denied = new TrailproofError('SIEM_DENIED', 'no')
it.each<[string, Parameters<typeof watched>[0], unknown]>([
  ['until all has fired', { deadline: 600_000 }, [4, 45, 1, 1]],
  ['until the deadline', { deadline: 20_000 }, [3, 20, 0, 1]],
  ['not at all, where it is over', { deadline: 0 }, [1, 0, 0, 0]],
  [
    'until the deadline where nothing should fire',
    { deadline: 90_000, expects: false },
    [7, 90, 0, 1],
  ],
  [
    'through a look that comes to nothing',
    { deadline: 600_000, fails: { 2: gone, 3: gone } },
    [4, 45, 1, 1],
  ],
  [
    'to the last look, which says that it came to nothing',
    { deadline: 30_000, fails: { 3: gone } },
    [3, 30, 0, 1, 'gone'],
  ],
  [
    'not where the first look comes to nothing',
    { deadline: 600_000, fails: { 1: gone } },
    'SIEM_UNREACHABLE',
  ],
  ['not where alerts may not be read', { deadline: 0, fails: { 1: denied } }, 'SIEM_DENIED'],
])('a SIEM is waited for %s', async (_, options, expected) => {
  expect(await watched(options)).toEqual(expected)
})
