import { expect, it } from 'vitest'
import { s3Request } from '../../../src/aws/s3-request.ts'

it.each([
  ['ListBuckets', {}, 'us-east-1', { Host: 's3.amazonaws.com' }],
  [
    'GetBucketAcl',
    { Bucket: 'logs' },
    'us-east-1',
    { bucketName: 'logs', Host: 'logs.s3.amazonaws.com', acl: '' },
  ],
  [
    'GetBucketPolicy',
    { Bucket: 'logs' },
    'eu-west-1',
    { bucketName: 'logs', Host: 'logs.s3.eu-west-1.amazonaws.com', policy: '' },
  ],
])('%s of %o in %s', (operation, input, region, expected) => {
  expect(s3Request({ operation, input, region })).toEqual(expected)
})
