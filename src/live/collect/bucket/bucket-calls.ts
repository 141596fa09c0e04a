import { objectsIn, type Members } from '../../../aws/members.ts'
import type { Bytes } from '../../../cloudtrail/input/byte-source.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import type { Instant } from '../../../time/duration.ts'
import { allPages, EndlessList } from '../../all-pages.ts'
import type { AwsCaller } from '../../aws-caller.ts'
import { isBusy } from '../../patience.ts'
import type { BucketPlace } from './bucket-place.ts'
import type { TrailFolder } from './trail-folders.ts'

/** A file in a bucket. */
export interface BucketFile {
  readonly key: string
  /** When it came. */
  readonly at: Instant
}

/** The reads of a bucket that collecting makes. Undefined is what S3 is too busy to answer: the next poll asks again. */
export interface BucketCalls {
  /** The files of a folder, all pages.
   * @throws TrailproofError BUCKET_UNREADABLE */
  readonly list: (folder: TrailFolder) => Promise<readonly BucketFile[] | undefined>
  /** @throws TrailproofError BUCKET_UNREADABLE */
  readonly open: (key: string) => Promise<Bytes | undefined>
  /** The folders of organisations, `o-abc123/`; none where S3 does not tell: what it refuses here it refuses again below. */
  readonly organizations: () => Promise<readonly string[]>
}

/** S3's, of a thousand files each: a trail writes some hundred for a region and day. */
const continuation = { told: 'NextContinuationToken', asked: 'ContinuationToken' } as const

/** Makes the reads of a bucket. Whatever region it is in, S3 says so and is asked there. */
export function bucketCalls(call: AwsCaller, { bucket, prefix }: BucketPlace): BucketCalls {
  const ask = async (operation: string, input: Members): Promise<Members | undefined> => {
    const { outcome } = await call({
      service: 's3',
      operation,
      input: { Bucket: bucket, ...input },
      region: 'us-east-1',
      as: 'operator',
    })
    if (outcome.kind === 'output') return outcome.output
    if (isBusy(outcome)) return undefined
    const { code, message } = outcome
    throw new TrailproofError(
      'BUCKET_UNREADABLE',
      `S3 refuses ${operation} of s3://${bucket}/${prefix}: ${code}: ${message}`,
      { hint: hintOf(code, { bucket, prefix }) },
    )
  }
  return {
    list: async ({ prefix: Prefix, startAfter: StartAfter }) => {
      const askPage = (page: Members) => ask('ListObjectsV2', { Prefix, StartAfter, ...page })
      try {
        return (await allPages(askPage, continuation))?.flatMap(filesIn)
      } catch (error) {
        if (!(error instanceof EndlessList)) throw error
        throw new TrailproofError(
          'BUCKET_UNREADABLE',
          `The list of s3://${bucket}/${Prefix} has no end: ${error.pages} pages came.`,
          { hint: 'Copy the records of the run’s minutes, and give them by --records.' },
        )
      }
    },
    open: async (key) => {
      const body = (await ask('GetObject', { Key: key }))?.['Body']
      return isBytes(body) ? body : undefined
    },
    organizations: async () => {
      const input = { Prefix: `${prefix}AWSLogs/o-`, Delimiter: '/' }
      const output = await ask('ListObjectsV2', input).catch(() => undefined)
      return objectsIn(output ?? {}, 'CommonPrefixes').flatMap(({ Prefix }) =>
        typeof Prefix === 'string' ? [Prefix] : [],
      )
    },
  }
}

function filesIn(output: Members): readonly BucketFile[] {
  return objectsIn(output, 'Contents').flatMap(({ Key, LastModified }) =>
    typeof Key === 'string' && LastModified instanceof Date
      ? [{ key: Key, at: LastModified.getTime() }]
      : [],
  )
}

const isBytes = (body: unknown): body is Bytes =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body

function hintOf(code: string, { bucket, prefix }: BucketPlace): string {
  if (code === 'NoSuchBucket')
    return 'Give the bucket of the trail, as CloudTrail’s page of trails names it.'
  return (
    `Allow s3:ListBucket on arn:aws:s3:::${bucket} and s3:GetObject on arn:aws:s3:::${bucket}/${prefix}AWSLogs/*` +
    ' (and kms:Decrypt of the trail’s key); for the bucket of another account give --bucket-profile.'
  )
}
