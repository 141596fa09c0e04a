import { expect, it } from 'vitest'
import type { HttpRequest } from '../../../src/endpoint/http.ts'
import { namespaceOfRequest } from '../../../src/endpoint/service-of.ts'

const bare: HttpRequest = { method: 'GET', path: '/', query: [], headers: {}, body: Buffer.of() }

it('takes what comes without a signature for STS where it names an action', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  expect([
    namespaceOfRequest({ ...bare, headers: form }, undefined),
    namespaceOfRequest({ ...bare, query: [['Action', 'AssumeRoleWithSAML']] }, undefined),
  ]).toEqual(['sts', 'sts'])
})

it('names what comes without a signature and is no call of STS', () => {
  expect(() => namespaceOfRequest({ ...bare, path: '/loot/key' }, undefined)).toThrow(
    'trailproof: GET /loot/key has no signature. Without one there are calls of STS alone; anonymous ones of S3 are not modelled.',
  )
})
