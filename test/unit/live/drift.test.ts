import { expect, it } from 'vitest'
import type { CloudTrailRecord } from '../../../src/cloudtrail/record.ts'
import { driftOf } from '../../../src/live/collect/drift.ts'
import { aRecord } from '../../support/a-record.ts'

const record = (parts: object): CloudTrailRecord => ({ ...aRecord(), ...parts })

it('names the fields in which a real record is not like ours, and no value that hangs on the account', () => {
  const real = record({
    eventName: 'CreateUser',
    eventVersion: '1.12',
    sourceIPAddress: '198.51.100.1',
    requestParameters: { userName: 'a', list: [{ b: 1 }] },
    tlsDetails: { keyExchange: 'X25519' },
  })
  const ours = record({
    eventName: 'CreateUser',
    eventVersion: '1.11',
    sourceIPAddress: '192.0.2.1',
    requestParameters: { userName: 1, list: [{ b: 2 }], own: true },
  })
  const plain = driftOf(real, ours).filter(({ path }) => !path.startsWith('tlsDetails.c'))
  expect(plain.map(({ path, kind }) => `${path}: ${kind}`).toSorted()).toEqual([
    'eventVersion: another value',
    'requestParameters.own: only in the simulator',
    'requestParameters.userName: another type',
    'tlsDetails.keyExchange: only in the real record',
  ])
})
