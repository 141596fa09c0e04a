import { expect, it } from 'vitest'
import { withoutChunks } from '../../../../src/endpoint/signature/aws-chunked.ts'

const request = (body: string, hash = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') => ({
  method: 'PUT',
  path: '/b/k',
  query: [],
  headers: { 'x-amz-content-sha256': hash },
  body: Buffer.from(body),
})

it.each([
  ['5;chunk-signature=ab\r\nhello\r\n0;chunk-signature=cd\r\n\r\n', 'hello'],
  ['3\r\nabc\r\n2\r\nde\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n', 'abcde'],
  ['0\r\n\r\n', ''],
])('takes the frames out of %j', (body, text) => {
  expect(Buffer.from(withoutChunks(request(body)).body).toString()).toBe(text)
})

it('leaves a body that is not framed', () => {
  const plain = request('5\r\nhello', 'UNSIGNED-PAYLOAD')
  expect(withoutChunks(plain)).toBe(plain)
})

it.each(['', '5\r\nhel', 'zz\r\n', '5', 'ffffffff\r\na'])(
  'refuses %j, which ends too early',
  (body) => {
    expect(() => withoutChunks(request(body))).toThrow('The request body terminated unexpectedly')
  },
)
