import { expect, it } from 'vitest'
import type { Json } from '../../../../src/cloudtrail/record.ts'
import { driftOf } from '../../../../src/live/collect/drift.ts'
import { aRecord } from '../../../support/a-record.ts'

const table: readonly (readonly [
  string,
  Readonly<Record<string, Json>>,
  Readonly<Record<string, Json>>,
  readonly string[],
])[] = [
  [
    'no value that hangs on the account',
    { sourceIPAddress: '198.51.100.1', eventID: 'a' },
    { sourceIPAddress: '192.0.2.1', eventID: 'b' },
    [],
  ],
  [
    'a value that is the same everywhere',
    { eventVersion: '1.12' },
    { eventVersion: '1.11' },
    ['eventVersion another value'],
  ],
  [
    'another type, null and list among them',
    { requestParameters: { userName: 'a', list: [], nothing: null } },
    { requestParameters: { userName: 1, list: {}, nothing: {} } },
    [
      'requestParameters.userName another type',
      'requestParameters.list another type',
      'requestParameters.nothing another type',
    ],
  ],
  [
    'an object that only one has, once',
    { tlsDetails: { tlsVersion: 'TLSv1.3', keyExchange: 'X25519' } },
    { requestParameters: { own: { a: 1, b: 2 } } },
    ['tlsDetails only in the real record', 'requestParameters only in the simulator'],
  ],
  [
    'lists by what their items have together, however many there are',
    { resources: [{ ARN: 'a' }, { type: 't', ARN: 'b' }], tags: [{ key: 'a' }] },
    { resources: [{ type: 't', ARN: 'c' }], tags: [{ key: 'a' }, { key: 'b' }] },
    [],
  ],
  [
    'a member that no item of one list has',
    { resources: [{ ARN: 'a', accountId: '1', tags: [{ key: 'a' }] }] },
    { resources: [{ ARN: 'b', type: 't', tags: [{ key: 'a', value: 'b' }] }] },
    [
      'resources[].accountId only in the real record',
      'resources[].tags[].value only in the simulator',
      'resources[].type only in the simulator',
    ],
  ],
  [
    'items that only one list has',
    { resources: [], tags: ['a'] },
    { resources: [{ ARN: 'b' }], tags: [] },
    ['resources[] only in the simulator', 'tags[] only in the real record'],
  ],
]

it.each(table)('names %s', (_, real, simulated, expected) => {
  const found = driftOf(aRecord(real), aRecord(simulated))
  expect(found.map(({ path, kind }) => `${path} ${kind}`)).toEqual(expected)
})
