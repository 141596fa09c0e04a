import { expect, it } from 'vitest'
import { guessedProtocol, nameOfRequest } from '../../../src/endpoint/guess-protocol.ts'
import { jsonProtocol } from '../../../src/endpoint/protocols/json.ts'
import { queryProtocol } from '../../../src/endpoint/protocols/query.ts'
import type { Signed } from '../../../src/endpoint/signature/credential-scope.ts'

const signedFor = (service: string): Signed => ({
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  date: '20260302',
  region: 'us-east-1',
  service,
  signedHeaders: [],
  signature: '',
  at: '20260302T090000Z',
})
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
const target = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'Logs.List' }

it.each([
  ['guardduty', { path: '/detector' }, jsonProtocol, 'GET /detector'],
  ['route53', { path: '/2013-04-01/hostedzone' }, queryProtocol, 'GET /2013-04-01/hostedzone'],
  ['logs', { path: '/', headers: target }, jsonProtocol, 'List'],
  [
    'sns',
    { path: '/', headers: form, body: 'Action=ListTopics&Version=1' },
    queryProtocol,
    'ListTopics',
  ],
  [undefined, { path: '/bucket' }, queryProtocol, 'GET /bucket'],
])('answers clients of %s in their own protocol', (service, parts, protocol, name) => {
  const { body, ...others } = { body: '', ...parts }
  const request = { method: 'GET', query: [], headers: {}, ...others, body: Buffer.from(body) }
  const signed = service === undefined ? undefined : signedFor(service)
  expect([guessedProtocol(request, signed) === protocol, nameOfRequest(request)]).toEqual([
    true,
    name,
  ])
})
