import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createEndpoint } from '../../src/endpoint/endpoint.ts'
import type { HttpRequest } from '../../src/endpoint/http.ts'
import { aCloud, start } from '../support/a-cloud.ts'

const endpoint = createEndpoint({
  cloud: aCloud().cloud,
  addressOf: () => '198.51.100.7',
  virtualNow: () => start,
  wallNow: () => start,
  onCall: () => {},
  requestId: String,
})

const services = ['iam', 'sts', 's3', 'ec2', 'lambda', 'ssm', 'cloudtrail', 'cloudfront', 'nothing']

/** Signatures that name a service, and what is none at all. No key fits, as the cloud says after reading the rest. */
const signatures = fc.oneof(
  fc
    .constantFrom(...services)
    .map(
      (service) =>
        `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260302/us-east-1/${service}/aws4_request, SignedHeaders=host;x-amz-date, Signature=00`,
    ),
  fc.string().map((text) => `AWS4-HMAC-SHA256 ${text}`),
)

const headers = fc.record(
  {
    authorization: signatures,
    'x-amz-date': fc.oneof(
      { arbitrary: fc.constant('20260302T090000Z'), weight: 5 },
      fc.constantFrom('99999999T999999Z', '20260302', ''),
      fc.string(),
    ),
    host: fc.oneof(
      fc.constantFrom('localhost:4566', 'photos.localhost', '%.localhost'),
      fc.string(),
    ),
    'content-type': fc.constantFrom(
      'application/x-amz-json-1.1',
      'application/json',
      'application/x-www-form-urlencoded',
      'application/xml',
      '',
    ),
    'x-amz-target': fc.oneof(
      fc.constantFrom('AmazonSSM.GetParameter', 'CloudTrail_20131101.LookupEvents'),
      fc.string(),
    ),
    'x-amz-content-sha256': fc.constantFrom(
      'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      'UNSIGNED-PAYLOAD',
    ),
    'x-amz-copy-source': fc.string(),
    'content-length': fc.string(),
  },
  { requiredKeys: [] },
)

const bodies = fc.oneof(
  fc.uint8Array(),
  fc
    .oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom(
        'Action=ListUsers&Version=2010-05-08',
        'Action=CreateUser&Tags.member.1.Key=a&Tags.member.x=b&Tags.member.99999999.Key=c',
        'Action=DescribeInstances&Filter.1.Name=a&Filter.-1=b',
        '<Delete><Object><Key>a</Key></Object>',
        '<a>'.repeat(500),
        '['.repeat(100_000),
        '5;chunk-signature=0\r\nhello',
      ),
    )
    .map((text) => Buffer.from(text)),
)

const requests: fc.Arbitrary<HttpRequest> = fc.record({
  method: fc.constantFrom('GET', 'PUT', 'POST', 'HEAD', 'DELETE', 'PATCH', ''),
  path: fc.oneof(
    fc.constantFrom(
      '/',
      '/%',
      '/photos/%zz',
      '/2015-03-31/functions/',
      '/2015-03-31/functions/%',
      '',
    ),
    fc.string().map((text) => `/${text}`),
  ),
  query: fc.array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(
          'list-type',
          'policy',
          'uploadId',
          'Action',
          'X-Amz-Signature',
          'X-Amz-Expires',
        ),
        fc.string(),
      ),
      fc.string(),
    ),
    { maxLength: 4 },
  ),
  headers,
  body: bodies,
})

it('whatever bytes a client sends, the endpoint answers and never breaks', async () => {
  const check = fc.asyncProperty(requests, async (request) => {
    const { status } = await endpoint.handle(request, '127.0.0.1')
    expect(status).toBeLessThan(500)
  })
  await fc.assert(check, { numRuns: 1_500 })
})

const sent = (service: string, request: Partial<HttpRequest>): HttpRequest => ({
  method: 'GET',
  path: '/',
  query: [],
  body: new Uint8Array(),
  ...request,
  headers: {
    authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260302/us-east-1/${service}/aws4_request, SignedHeaders=host;x-amz-date, Signature=00`,
    'x-amz-date': '20260302T090000Z',
    host: 'localhost:4566',
    ...request.headers,
  },
})

it.each(['/2015-03-31/functions', '/2015-03-31/functions/'])(
  'knows the call at %s',
  async (path) => {
    const { body } = await endpoint.handle(sent('lambda', { path }), '127.0.0.1')
    expect(String(body)).toContain('security token')
  },
)

it('tells a client that sends JSON in JSON that there is no such service', async () => {
  const headers = { 'content-type': 'application/x-amz-json-1.1' }
  const { body } = await endpoint.handle(sent('nothing', { headers }), '127.0.0.1')
  expect(JSON.parse(String(body))).toMatchObject({ __type: 'NotModelled' })
})
