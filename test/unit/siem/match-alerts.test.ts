import { expect, it } from 'vitest'
import type { Json } from '../../../src/cloudtrail/record.ts'
import { matchAlerts, type ExpectedAlert } from '../../../src/siem/match-alerts.ts'
import type { SiemAlert } from '../../../src/siem/siem-alert.ts'

const at = (seconds: number): number => Date.UTC(2026, 2, 2, 9) + seconds * 1000

const anExpected = (parts: Partial<ExpectedAlert> = {}): ExpectedAlert => ({
  rule: 'group-created',
  ruleId: 'r1',
  severity: 'low',
  steps: ['create-group'],
  group: {},
  ...parts,
})

const anAlert = (
  id: string,
  parts: Partial<SiemAlert> & { readonly document?: Json } = {},
): SiemAlert => ({
  id,
  rule: { id: 'r1', name: 'Group created' },
  severity: 'low',
  at: at(300),
  events: [],
  document: {},
  ...parts,
})

const steps: Readonly<Record<string, string>> = { e1: 'create-group', e2: 'attach', e3: 'undo/x' }
const known = {
  stepOf: (event: string) => steps[event],
  nameOf: (value: string) =>
    value.replaceAll('111122223333', '<account>').replaceAll('-fivrmb', ''),
  from: at(0),
  to: at(60),
}

const threshold = anExpected({
  group: { 'cloud.account.id': '<account>', 'user.name': 'mallory', 'source.ip': '<mallory.ip>' },
})
const bucket = (user: string): Json => ({
  'user.name': user,
  cloud: { account: { id: '111122223333' } },
  'source.ip': '203.0.113.9',
  'kibana.alert.original_time': new Date(at(200)).toISOString(),
})

it.each<
  [string, readonly ExpectedAlert[], readonly SiemAlert[], readonly string[][], readonly string[]]
>([
  ['by an event of its steps', [anExpected()], [anAlert('a', { events: ['e1'] })], [['a']], []],
  [
    'not by an event of another step',
    [anExpected()],
    [anAlert('a', { events: ['e2'] })],
    [[]],
    ['a'],
  ],
  [
    'not of another rule',
    [anExpected({ ruleId: 'r2' })],
    [anAlert('a', { events: ['e1'] })],
    [[]],
    ['a'],
  ],
  [
    'by the values of its group',
    [threshold],
    [anAlert('a', { document: bucket('mallory-fivrmb') })],
    [['a']],
    [],
  ],
  [
    'not by those of another group',
    [threshold],
    [anAlert('a', { document: bucket('bob') })],
    [[]],
    [],
  ],
  [
    'not before the run',
    [threshold],
    [
      anAlert('a', {
        document: {
          ...(bucket('mallory') as object),
          'kibana.alert.original_time': new Date(at(-900)).toISOString(),
        },
      }),
    ],
    [[]],
    [],
  ],
  [
    'each once, where two are expected of one event',
    [anExpected({ group: { 'user.name': 'eve' } }), anExpected({ group: { 'user.name': 'bob' } })],
    [
      anAlert('b', { events: ['e1'], document: { user: { name: 'bob' } } }),
      anAlert('a', { events: ['e1'], document: { user: { name: 'eve' } } }),
    ],
    [['a'], ['b']],
    [],
  ],
  [
    'again, where every run of the rule raises it',
    [threshold],
    [anAlert('a', { document: bucket('mallory') }), anAlert('b', { document: bucket('mallory') })],
    [['a', 'b']],
    [],
  ],
])('pairs alerts %s', (_, expected, alerts, fired, besides) => {
  const matched = matchAlerts(expected, alerts, known)
  expect([
    matched.fired.map((some) => some.map(({ id }) => id)),
    matched.besides.map(({ id }) => id),
  ]).toEqual([fired, besides])
})
