import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../../src/simulator/policy/decision.ts'
import { parsePolicy } from '../../../../src/simulator/policy/parse-policy.ts'
import { decideWithResource } from '../../../../src/simulator/policy/resource-policy.ts'

const owner = '111111111111'
const other = '222222222222'
const arn = `arn:aws:iam::${owner}:user/eve`
const allowed: Decision = { kind: 'allowed' }
const silent: Decision = { kind: 'not-allowed', by: 'identity-based' }
const notByResource: Decision = { kind: 'not-allowed', by: 'resource-based' }

function policy(effect: string, principal: unknown) {
  const statement = { Effect: effect, Principal: principal, Action: 's3:*', Resource: '*' }
  return parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: [statement] }), {
    kind: 'resource',
    principals: { accountExists: () => true, idOf: () => 'AIDAEXAMPLE' },
  })
}
const eve = { account: owner, arns: [{ arn, id: 'AIDAEXAMPLE' }] }
const stranger = { account: owner, arns: [] }
const foreigner = {
  account: other,
  arns: [{ arn: `arn:aws:iam::${other}:user/pat`, id: 'AIDAEXAMPLE' }],
}
const byName = policy('Allow', { AWS: arn })
const byAccount = policy('Allow', { AWS: owner })
const forOthers = policy('Allow', { AWS: other })
const forAll = policy('Allow', '*')
const denied = policy('Deny', '*')

describe('decideWithResource', () => {
  it.each([
    ['nothing said on either side', { policy: undefined }, eve, silent, silent],
    ['identity alone in one account', { policy: undefined }, eve, allowed, allowed],
    ['the resource alone in one account, by name', { policy: byName }, eve, silent, allowed],
    ['the account named, identity silent', { policy: byAccount }, eve, silent, silent],
    [
      'a deny of the resource',
      { policy: denied },
      eve,
      allowed,
      { kind: 'denied', by: 'resource-based' },
    ],
    ['another account, resource silent', { policy: byName }, foreigner, allowed, notByResource],
    ['another account, both allow', { policy: forOthers }, foreigner, allowed, allowed],
    ['another account, identity silent', { policy: forOthers }, foreigner, silent, silent],
    ['nobody in particular, open to all', { policy: forAll }, stranger, silent, allowed],
    [
      'a key whose policy is silent',
      { policy: byName, comesFirst: true },
      foreigner,
      allowed,
      notByResource,
    ],
    [
      'a key whose policy names the account',
      { policy: byAccount, comesFirst: true },
      eve,
      allowed,
      allowed,
    ],
  ] as const)('decides for %s', (_, side, asker, own, expected) => {
    const request = { action: 's3:GetObject', resource: 'arn:aws:s3:::b/k', keys: () => undefined }
    const resourcePolicy = { owner, ...side }
    expect(decideWithResource(request, own, { resourcePolicy, asker })).toEqual(expected)
  })
})
