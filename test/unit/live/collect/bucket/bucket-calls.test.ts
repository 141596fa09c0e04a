import { expect, it } from 'vitest'
import { bucketCalls } from '../../../../../src/live/collect/bucket/bucket-calls.ts'

it('ends where the list of a bucket has no end', async () => {
  let pages = 0
  const { list } = bucketCalls(
    async () => {
      pages += 1
      // So that a loop without an end is no test without one.
      const NextContinuationToken = pages > 1000 ? undefined : `t${pages}`
      return { outcome: { kind: 'output', output: { NextContinuationToken } } }
    },
    { bucket: 'trail', prefix: '' },
  )
  const ended = await list({ prefix: 'AWSLogs/', startAfter: '' }).catch((error: unknown) => error)
  expect([ended, pages]).toMatchObject([
    {
      code: 'BUCKET_UNREADABLE',
      message: 'The list of s3://trail/AWSLogs/ has no end: 100 pages came.',
    },
    100,
  ])
})
