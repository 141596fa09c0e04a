import { gzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import type { CloudTrailRecord } from '../../../../../src/cloudtrail/record.ts'
import { bucketPlace } from '../../../../../src/live/collect/bucket/bucket-place.ts'
import { readBucket } from '../../../../../src/live/collect/bucket/read-bucket.ts'
import { sdkCaller } from '../../../../../src/live/sdk/sdk-caller.ts'
import { aRecord } from '../../../../support/a-record.ts'
import { standInBucket, type StandInBucket } from '../../../../support/live/stand-in-bucket.ts'

const account = '111122223333'
const from = Date.UTC(2026, 2, 2, 9)
const folder = `AWSLogs/${account}/CloudTrail/us-east-1/2026/03/02`
const keyOf = (stamp: string, under = folder): string =>
  `logs/${under}/${account}_CloudTrail_us-east-1_${stamp}_abc.json.gz`
const fileOf = (...records: readonly CloudTrailRecord[]): Buffer =>
  gzipSync(JSON.stringify({ Records: records }))
const event = (eventID: string, eventTime = '2026-03-02T09:00:30Z'): CloudTrailRecord =>
  aRecord({ eventID, eventTime })

let served: StandInBucket | undefined
afterEach(async () => served?.stop())

async function readFrom(
  options: Omit<Parameters<typeof standInBucket>[0], 'bucket'>,
  plan: { readonly of: number; readonly deadline?: number } = { of: 1 },
) {
  served = await standInBucket({ bucket: 'trail', ...options })
  let now = from + 60_000
  const clock = {
    now: () => now,
    sleep: async (duration: number) => {
      now += duration
    },
  }
  return readBucket({
    call: sdkCaller({
      mode: 'local',
      endpoint: served.url,
      operator: { AccessKeyId: 'AKIA1', SecretAccessKey: 'a' },
    }),
    place: bucketPlace('s3://trail/logs'),
    account,
    regions: ['us-east-1'],
    from,
    to: from + 60_000,
    clock,
    deadline: 60_000,
    cameOf: (records) => records.length,
    ...plan,
  })
}

it('reads the files of the run, each once, page by page, and of an organisation’s trail too', async () => {
  let asked = 0
  const first = {
    [keyOf('20260302T0800Z')]: fileOf(event('of before', '2026-03-02T07:58:00Z')),
    [keyOf('20260302T0905Z')]: fileOf(event('a'), event('long ago', '2026-03-02T08:00:00Z')),
    [keyOf('20260302T0910Z')]: fileOf(event('b')),
    [keyOf('20260302T1800Z')]: fileOf(event('long after')),
    [`logs/AWSLogs/${account}/CloudTrail-Digest/us-east-1/2026/03/02/x.json.gz`]: fileOf(
      event('d'),
    ),
  }
  const later = {
    ...first,
    [keyOf('20260302T0915Z', folder.replace('AWSLogs/', 'AWSLogs/o-abc123/'))]: fileOf(event('c')),
    [`logs/AWSLogs/o-abc123/other`]: Buffer.from(''),
  }
  const { found, findings } = await readFrom(
    {
      files: () => {
        asked += 1
        return asked < 4 ? { ...first, 'logs/AWSLogs/o-abc123/other': Buffer.from('') } : later
      },
    },
    { of: 3 },
  )
  expect([
    found.map(({ record, arrival }) => [record['eventID'], arrival?.by]),
    findings,
    served?.read.length,
    new Set(served?.read).size,
  ]).toEqual([['a', 'b', 'c'].map((id) => [id, Date.UTC(2026, 2, 2, 9, 6)]), [], 3, 3])
})

it('names a file that is broken or a bomb, and reads the others', async () => {
  const { found, findings } = await readFrom({
    files: () => ({
      [keyOf('20260302T0905Z')]: fileOf(event('a')).subarray(0, 40),
      [keyOf('20260302T0910Z')]: gzipSync(Buffer.alloc(80 * 1024 * 1024)),
      [keyOf('20260302T0915Z')]: fileOf(event('b')),
    }),
  })
  expect([
    found.map(({ record }) => record['eventID']),
    findings.map(({ code, span }) => [code, span?.source.name]),
  ]).toEqual([
    ['b'],
    [
      ['INPUT_BROKEN', `s3://trail/${keyOf('20260302T0905Z')}`],
      ['INPUT_BROKEN', `s3://trail/${keyOf('20260302T0910Z')}`],
    ],
  ])
})

it('asks the region that the bucket is in', async () => {
  const files = () => ({ [keyOf('20260302T0905Z')]: fileOf(event('a')) })
  const { found } = await readFrom({ files, region: 'eu-central-1' })
  expect(found.map(({ record }) => record['eventID'])).toEqual(['a'])
})

it('says where no file is', async () => {
  const { findings } = await readFrom({ files: () => ({}) })
  expect(findings.map(({ message }) => message)).toEqual([
    's3://trail/logs/AWSLogs/ has no file of 111122223333 in us-east-1 for the time of the run.',
  ])
})

it.each([
  [403, 'AccessDenied', /s3:ListBucket on arn:aws:s3:::trail and s3:GetObject .*--bucket-profile/],
  [404, 'NoSuchBucket', /the bucket of the trail/],
] as const)('tells what to do about %s %s', async (status, code, hint) => {
  const refused = readFrom({ files: () => ({}), refuses: [status, code] })
  await expect(refused).rejects.toMatchObject({
    code: 'BUCKET_UNREADABLE',
    message: `S3 refuses ListObjectsV2 of s3://trail/logs/: ${code}: no`,
    hint: expect.stringMatching(hint) as string,
  })
})

it.each([
  ['s3://trail', { bucket: 'trail', prefix: '' }],
  ['s3://trail/o-1/AWSLogs/o-1/', { bucket: 'trail', prefix: 'o-1/' }],
  ['s3://trail//a/b', { bucket: 'trail', prefix: 'a/b/' }],
  ['s3://a.example/../x?y@evil', { bucket: 'a.example', prefix: '../x?y@evil/' }],
] as const)('reads %s', (text, place) => {
  expect(bucketPlace(text)).toEqual(place)
})

it.each(['trail', 's3://', 'https://trail.s3.amazonaws.com', 's3://UPPER/x'])(
  'refuses %s',
  (text) => {
    expect(() => bucketPlace(text)).toThrow(`"${text}" is no place in S3.`)
  },
)
