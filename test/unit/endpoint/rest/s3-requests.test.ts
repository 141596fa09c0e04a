import { expect, it } from 'vitest'
import { protocolFor } from '../../../../src/endpoint/protocols/protocol-of.ts'
import { wireServiceOf } from '../../../../src/endpoint/wire-service.ts'

const ask = async (method: string, url: string, headers: Readonly<Record<string, string>> = {}) => {
  const service = await wireServiceOf('s3')
  const [path = '', query = ''] = url.split('?')
  const call = protocolFor(service).read(
    { method, path, query: [...new URLSearchParams(query)], headers, body: new Uint8Array() },
    service,
  )
  if (call.kind === 'unknown') return call.name
  const { Bucket, Key } = call.input
  const parts = [Bucket, Key].filter((one) => typeof one === 'string')
  return [call.operation.name, ...parts].join(' ')
}

it.each([
  ['GET', '/', 'ListBuckets'],
  ['GET', '/photos', 'ListObjects photos'],
  ['GET', '/photos/?list-type=2', 'ListObjectsV2 photos'],
  ['GET', '/photos/?policy', 'GetBucketPolicy photos'],
  ['PUT', '/photos', 'CreateBucket photos'],
  ['PUT', '/photos/a/b%20c', 'PutObject photos a/b c'],
  ['PUT', '/photos/a?partNumber=1&uploadId=x', 'UploadPart photos a'],
  ['GET', '/photos/a', 'GetObject photos a'],
  ['HEAD', '/photos/a', 'HeadObject photos a'],
  ['HEAD', '/photos', 'HeadBucket photos'],
  ['DELETE', '/photos/a', 'DeleteObject photos a'],
])('reads %s %s as %s', async (method, url, wanted) => {
  expect(await ask(method, url)).toBe(wanted)
})

it('tells a copy by its header, and takes the bucket out of the host', async () => {
  expect(await ask('PUT', '/photos/a', { 'x-amz-copy-source': '/other/b' })).toBe(
    'CopyObject photos a',
  )
  expect(await ask('GET', '/a', { host: 'photos.localhost:4566' })).toBe('GetObject photos a')
})
