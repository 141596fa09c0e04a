import { expect, it } from 'vitest'
import { signedOf } from '../../../../src/endpoint/signature/credential-scope.ts'
import { isSignedWith } from '../../../../src/endpoint/signature/verify-signature.ts'

// The worked example of AWS's documentation of Signature Version 4.
const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
const request = {
  method: 'GET',
  path: '/',
  query: [
    ['Action', 'ListUsers'],
    ['Version', '2010-05-08'],
  ] as const,
  headers: {
    host: 'iam.amazonaws.com',
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    'x-amz-date': '20150830T123600Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  },
  body: new Uint8Array(),
}

it('takes the signature of the documented example', () => {
  expect(isSignedWith(secret, signedOf(request)!, request)).toBe(true)
})

it.each([
  ['another secret', { secret: `${secret}x` }],
  ['another query', { request: { ...request, query: [['Action', 'ListRoles']] as const } }],
  ['another path', { request: { ...request, path: '/x' } }],
  ['another body', { request: { ...request, body: Buffer.from('x') } }],
  ['another method', { request: { ...request, method: 'POST' } }],
])('takes no signature over %s', (_, changed) => {
  const sent = { secret, request, ...changed }
  expect(isSignedWith(sent.secret, signedOf(sent.request)!, sent.request)).toBe(false)
})

it('refuses a signature that lacks a part, by name', () => {
  const authorization = request.headers.authorization.replace(/, Signature=.*/, '')
  expect(() => signedOf({ ...request, headers: { ...request.headers, authorization } })).toThrow(
    "Authorization header requires 'Signature' parameter.",
  )
})
