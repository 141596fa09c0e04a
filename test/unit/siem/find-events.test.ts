import { expect, it } from 'vitest'
import { matchEvents } from '../../../src/siem/find-events.ts'
import type { RunCall } from '../../../src/siem/run-call.ts'
import type { SiemHit } from '../../../src/siem/siem-hit.ts'

const start = Date.UTC(2026, 2, 2, 9)
const aCall = (step: string, second: number, parts: Partial<RunCall> = {}): RunCall => ({
  phase: 'judged',
  step,
  operation: 'CreateGroup',
  requestId: `r-${step}`,
  accessKeyId: 'AKIA1',
  at: start + second * 1000,
  ...parts,
})
const aHit = (
  id: string,
  second: number,
  { request = 'other', key = 'AKIA1', action = 'CreateGroup' } = {},
): SiemHit => ({
  id,
  source: {
    '@timestamp': new Date(start + second * 1000).toISOString(),
    event: { id, action },
    aws: { cloudtrail: { request_id: request, user_identity: { access_key_id: key } } },
  },
})

it.each<[string, readonly SiemHit[], readonly RunCall[], readonly string[]]>([
  [
    'by request id, whatever else',
    [aHit('e', 99, { request: 'r-a', key: 'AKIA2' })],
    [aCall('a', 0)],
    ['e a'],
  ],
  ['by access key, name and time', [aHit('e', 3)], [aCall('a', 0)], ['e a']],
  [
    'with the version behind the name',
    [
      aHit('e', 0, { action: 'CreateGroup20150331v2' }),
      aHit('f', 0, { action: 'CreateGroup2015_03_31' }),
    ],
    [aCall('a', 0)],
    ['f a'],
  ],
  ['not of another key', [aHit('e', 3, { key: 'AKIA2' })], [aCall('a', 0)], []],
  ['not of another name', [aHit('e', 3, { action: 'CreateGroups' })], [aCall('a', 0)], []],
  ['not long after', [aHit('e', 30)], [aCall('a', 0)], []],
  ['not where two calls fit', [aHit('e', 3)], [aCall('a', 0), aCall('b', 5)], []],
  [
    'where the other call is known by its request',
    [aHit('e', 3), aHit('f', 5, { request: 'r-b' })],
    [aCall('a', 0), aCall('b', 5)],
    ['f b', 'e a'],
  ],
  ['not the operator’s own', [aHit('e', 3)], [aCall('a', 0, { accessKeyId: undefined })], []],
])('a record is matched %s', (_, hits, calls, matched) => {
  expect(matchEvents(hits, calls).map(({ eventId, call }) => `${eventId} ${call.step}`)).toEqual(
    matched,
  )
})
