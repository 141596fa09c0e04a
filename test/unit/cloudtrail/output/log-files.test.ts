import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { logFiles, logFilesInOrder } from '../../../../src/cloudtrail/output/log-files.ts'
import type { CloudTrailRecord } from '../../../../src/cloudtrail/record.ts'
import { aRecord } from '../../../support/a-record.ts'

const records = [
  aRecord({ eventTime: '2026-03-02T09:07:00Z', eventName: 'B' }),
  aRecord({ eventTime: '2026-03-02T09:05:00Z', eventName: 'A' }),
  aRecord({ eventTime: '2026-03-02T23:59:59Z', awsRegion: 'eu-west-1' }),
]

it('writes CloudTrail’s own layout: a file an account, region and five minutes', () => {
  const names = logFiles(records, 'seed').map(({ path, records }) => [
    path.replace(/_[A-Za-z0-9]{16}\./, '_*.'),
    records,
  ])
  expect(names).toEqual([
    [
      'AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/03/111122223333_CloudTrail_eu-west-1_20260303T0000Z_*.json.gz',
      1,
    ],
    [
      'AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/02/111122223333_CloudTrail_us-east-1_20260302T0910Z_*.json.gz',
      2,
    ],
  ])
})

it('writes Records on one line, in the order given', () => {
  const [, file] = logFiles(records, 'seed')
  expect(gunzipSync(file!.body).toString()).toBe(JSON.stringify({ Records: records.slice(0, 2) }))
})

it('writes the same bytes for the same seed and other names for another', () => {
  const paths = (seed: string): readonly string[] => logFiles(records, seed).map(({ path }) => path)
  expect([logFiles(records, 'a'), paths('a').some((path) => paths('b').includes(path))]).toEqual([
    logFiles(records, 'a'),
    false,
  ])
})

it('says neither time nor system in the gzip header', () => {
  expect([...logFiles(records, 'a')[0]!.body.subarray(0, 10)]).toEqual([
    31, 139, 8, 0, 0, 0, 0, 0, 2, 255,
  ])
})

it('lets no account or region of a record lead out of the folder', () => {
  const [file] = logFiles([aRecord({ recipientAccountId: '../../x', awsRegion: '/etc' })], 'a')
  expect(file!.path.replace(/_[A-Za-z0-9]{16}\./, '_*.')).toBe(
    'AWSLogs/unknown/CloudTrail/unknown/2026/03/02/unknown_CloudTrail_unknown_20260302T0905Z_*.json.gz',
  )
})

it('packs records in time order slot by slot, into the files that it packs them into all at once', () => {
  const ordered = records.toSorted((left, right) => (left.eventTime < right.eventTime ? -1 : 1))
  const slotBySlot = [...logFilesInOrder(ordered, 'a')]
  expect([slotBySlot.map(({ records }) => records), new Set(slotBySlot)]).toEqual([
    [2, 1],
    new Set(logFiles(ordered, 'a')),
  ])
})

it('gives a file out before it asks for records of the next five minutes', () => {
  const asked: string[] = []
  function* listed(): Generator<CloudTrailRecord> {
    for (const minute of ['05', '09', '10', '15']) {
      asked.push(minute)
      yield aRecord({ eventTime: `2026-03-02T09:${minute}:00Z` })
    }
  }
  logFilesInOrder(listed(), 'a').next()
  expect(asked).toEqual(['05', '09', '10'])
})
