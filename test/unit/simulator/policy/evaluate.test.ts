import { describe, expect, it } from 'vitest'
import { decide, trustOf } from '../../../../src/simulator/policy/evaluate.ts'
import { parsePolicy } from '../../../../src/simulator/policy/parse-policy.ts'
import type { Policy } from '../../../../src/simulator/policy/policy.ts'

const policy = (...statements: readonly object[]): Policy =>
  parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements }), {
    kind: 'identity',
  })
const allow = (Action: string, Resource = '*', Condition = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  Condition,
})
const deny = (Action: string) => ({ Effect: 'Deny', Action, Resource: '*' })
const keys: Readonly<Record<string, readonly string[]>> = {
  'aws:username': ['alice'],
  'aws:multifactorauthpresent': ['false'],
}
const request = {
  action: 'iam:CreateAccessKey',
  resource: 'arn:aws:iam::123456789012:user/alice',
  keys: (key: string) => keys[key],
}
const allowed = { kind: 'allowed' }

describe('decide', () => {
  it.each<[string, readonly Policy[], object]>([
    ['nothing', [], { kind: 'not-allowed', by: 'identity-based' }],
    ['everything', [policy(allow('*'))], allowed],
    ['the action', [policy(allow('iam:CreateAccessKey'))], allowed],
    ['the action in other letters', [policy(allow('IAM:createaccesskey'))], allowed],
    ['a pattern', [policy(allow('iam:*AccessKey'))], allowed],
    [
      'another action',
      [policy(allow('iam:CreateUser'))],
      { kind: 'not-allowed', by: 'identity-based' },
    ],
    [
      'another resource',
      [policy(allow('iam:*', 'arn:aws:iam::*:user/bob'))],
      { kind: 'not-allowed', by: 'identity-based' },
    ],
    [
      'the own user by variable',
      [policy(allow('iam:*', 'arn:aws:iam::*:user/${aws:username}'))],
      allowed,
    ],
    [
      'a variable without a value',
      [policy(allow('iam:*', 'arn:aws:iam::*:user/${aws:PrincipalTag/name}'))],
      { kind: 'not-allowed', by: 'identity-based' },
    ],
    [
      'a variable with a value in reserve',
      [policy(allow('iam:*', "arn:aws:iam::*:user/${aws:PrincipalTag/name, 'alice'}"))],
      allowed,
    ],
    [
      'all actions but others',
      [policy({ Effect: 'Allow', NotAction: 's3:*', Resource: '*' })],
      allowed,
    ],
    [
      'all resources but this',
      [policy({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:iam::*:user/alice' })],
      { kind: 'not-allowed', by: 'identity-based' },
    ],
    [
      'only with MFA',
      [policy(allow('*', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }))],
      { kind: 'not-allowed', by: 'identity-based' },
    ],
    [
      'a deny after an allow',
      [policy(allow('*')), policy(deny('iam:*'))],
      { kind: 'denied', by: 'identity-based' },
    ],
    [
      'a deny before an allow',
      [policy(deny('iam:*'), allow('*'))],
      { kind: 'denied', by: 'identity-based' },
    ],
  ])('an identity with %s', (_name, identity, expected) => {
    expect(decide(request, { identity })).toEqual(expected)
  })

  it.each([
    ['a boundary that allows', { boundary: policy(allow('iam:*')) }, allowed],
    [
      'a boundary that does not',
      { boundary: policy(allow('s3:*')) },
      { kind: 'not-allowed', by: 'permissions boundary' },
    ],
    [
      'a boundary that denies',
      { boundary: policy(allow('*'), deny('iam:CreateAccessKey')) },
      { kind: 'denied', by: 'permissions boundary' },
    ],
    ['a session policy that allows', { session: [policy(allow('iam:*'))] }, allowed],
    [
      'a session policy that does not',
      { session: [policy(allow('s3:*'))] },
      { kind: 'not-allowed', by: 'session' },
    ],
    [
      'no session policy where one is needed',
      { session: [] },
      { kind: 'not-allowed', by: 'session' },
    ],
    [
      'a session policy that denies',
      { session: [policy(allow('*'), deny('iam:*'))] },
      { kind: 'denied', by: 'session' },
    ],
  ])('an administrator with %s', (_name, sets, expected) => {
    expect(decide(request, { identity: [policy(allow('*'))], ...sets })).toEqual(expected)
  })
})

const withId = (id: string) => ({ Condition: { StringEquals: { 'sts:ExternalId': id } } })

describe('trustOf', () => {
  const alice = { arn: 'arn:aws:iam::123456789012:user/alice', id: 'AIDAALICE' }
  const asker = { account: '123456789012', arns: [alice] }
  const principals = {
    accountExists: () => true,
    idOf: (arn: string) => (arn === alice.arn ? alice.id : 'AIDAOTHER'),
  }
  const trust = (Principal: unknown, parts: object = {}): Policy => {
    const statement = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal, ...parts }
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
    return parsePolicy(text, { kind: 'trust', principals })
  }
  const asked = {
    action: 'sts:AssumeRole',
    resource: 'arn:aws:iam::123456789012:role/ci',
    keys: (key: string) => (key === 'sts:externalid' ? ['blue'] : undefined),
  }
  it.each([
    ['the account', trust({ AWS: '123456789012' }), 'account'],
    ['another account', trust({ AWS: '999999999999' }), undefined],
    ['the user', trust({ AWS: alice.arn }), 'direct'],
    ['another user', trust({ AWS: 'arn:aws:iam::123456789012:user/bob' }), undefined],
    ['everybody', trust('*'), 'direct'],
    ['a service', trust({ Service: 'ec2.amazonaws.com' }), undefined],
    ['the right external id', trust({ AWS: alice.arn }, withId('blue')), 'direct'],
    ['another external id', trust({ AWS: alice.arn }, withId('red')), undefined],
    ['nobody, by name', trust({ AWS: alice.arn }, { Effect: 'Deny' }), 'denied'],
  ])('trusts %s', (_name, document, expected) => {
    expect(trustOf(asked, document, asker)).toBe(expected)
  })

  it('does not take a namesake that was made later for the one it named', () => {
    const namesake = { account: '123456789012', arns: [{ ...alice, id: 'AIDASECOND' }] }
    expect(trustOf(asked, trust({ AWS: alice.arn }), namesake)).toBeUndefined()
  })

  it.each([
    ['the service it names', { service: 'ec2.amazonaws.com' }, 'direct'],
    ['another service', { service: 'lambda.amazonaws.com' }, undefined],
  ])('answers %s', (_name, who, expected) => {
    const document = trust({ Service: 'ec2.amazonaws.com' })
    expect(trustOf(asked, document, { account: '123456789012', arns: [], ...who })).toBe(expected)
  })
})
