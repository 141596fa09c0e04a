import { describe, expect, it } from 'vitest'
import { AwsFailure } from '../../../../src/simulator/aws-failure.ts'
import { parsePolicy, type PolicyUse } from '../../../../src/simulator/policy/parse-policy.ts'

const identity: PolicyUse = { kind: 'identity' }
const managed: PolicyUse = { kind: 'managed' }
const trust: PolicyUse = {
  kind: 'trust',
  principals: {
    accountExists: (account) => account === '123456789012',
    idOf: (arn) => (arn === 'arn:aws:iam::123456789012:role/ci' ? 'AROAEXAMPLE' : undefined),
  },
}

const complaint = (document: unknown, use: PolicyUse): string => {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  try {
    parsePolicy(text, use)
    return 'accepted'
  } catch (error) {
    if (error instanceof AwsFailure) return error.message
    throw error
  }
}
const version = { Version: '2012-10-17' }
const statement = (parts: object) => ({
  ...version,
  Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*', ...parts }],
})
const trustStatement = (parts: object) => ({
  ...version,
  Statement: [
    { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: '123456789012' }, ...parts },
  ],
})

describe('parsePolicy', () => {
  it.each<[string, unknown, string]>([
    ['whole', statement({}), 'accepted'],
    [
      'one statement without a list',
      { ...version, Statement: statement({}).Statement[0] },
      'accepted',
    ],
    ['a document of 2008', { ...statement({}), Version: '2008-10-17' }, 'accepted'],
    ['no JSON', '{"Version":', 'This policy contains invalid Json'],
    ['a list', [], 'Syntax errors in policy.'],
    ['no statement', version, 'Syntax errors in policy.'],
    ['an unknown version', { ...statement({}), Version: '2013-01-01' }, 'Syntax errors in policy.'],
    ['an unknown element', { ...statement({}), Statements: [] }, 'Syntax errors in policy.'],
    ['another effect', statement({ Effect: 'allow' }), 'Syntax errors in policy.'],
    ['an unknown part', statement({ Ressource: '*' }), 'Syntax errors in policy.'],
    ['a number as action', statement({ Action: 1 }), 'Syntax errors in policy.'],
    ['action and not-action', statement({ NotAction: 's3:*' }), 'Syntax errors in policy.'],
    ['no action', statement({ Action: [] }), 'Policy statement must contain actions.'],
    ['no resource', statement({ Resource: [] }), 'Policy statement must contain resources.'],
    [
      'an action without a vendor',
      statement({ Action: 'ListUsers' }),
      'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    ],
    [
      'an action with two colons',
      statement({ Action: 's3:a:b' }),
      'Actions/Condition can contain only one colon.',
    ],
    ['a vendor with a blank', statement({ Action: 'a a:b' }), 'Vendor a a is not valid'],
    [
      'a resource that is no ARN',
      statement({ Resource: 'bucket' }),
      'Resource bucket must be in ARN format or "*".',
    ],
    [
      'an unknown partition',
      statement({ Resource: 'arn:red:s3:::b' }),
      'Partition "red" is not valid for resource "arn:red:s3:::b".',
    ],
    [
      'a principal',
      statement({ Principal: '*' }),
      'Policy document should not specify a principal.',
    ],
    [
      'the same Sid twice',
      { ...version, Statement: [1, 2].map(() => statement({ Sid: 'x' }).Statement[0]) },
      'Statement IDs (SID) in a single policy must be unique.',
    ],
    [
      'an unknown operator',
      statement({ Condition: { StringIs: { 'aws:username': 'x' } } }),
      'Invalid Condition type : StringIs.',
    ],
    [
      'a condition key without a vendor',
      statement({ Condition: { StringEquals: { username: 'x' } } }),
      'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    ],
  ])('an identity policy: %s', (_name, document, expected) => {
    expect(complaint(document, identity)).toBe(expected)
  })

  it('asks a managed policy for the version of 2012', () => {
    const { Statement } = statement({})
    expect(complaint({ Statement }, managed)).toBe(
      'Policy document must be version 2012-10-17 or greater.',
    )
  })

  it.each<[string, unknown, string]>([
    ['an account', trustStatement({}), 'accepted'],
    ['everybody', trustStatement({ Principal: { AWS: '*' } }), 'accepted'],
    ['a service', trustStatement({ Principal: { Service: 'ec2.amazonaws.com' } }), 'accepted'],
    [
      'a role that exists',
      trustStatement({ Principal: { AWS: ['arn:aws:iam::123456789012:role/ci'] } }),
      'accepted',
    ],
    [
      'a role that does not exist',
      trustStatement({ Principal: { AWS: 'arn:aws:iam::123456789012:role/guess' } }),
      'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:role/guess"',
    ],
    [
      'an account that does not exist',
      trustStatement({ Principal: { AWS: 'arn:aws:iam::999999999999:root' } }),
      'Invalid principal in policy: "AWS":"arn:aws:iam::999999999999:root"',
    ],
    [
      'what is no service',
      trustStatement({ Principal: { Service: 'ec2' } }),
      'Invalid principal in policy: "SERVICE":"ec2"',
    ],
    ['nobody', trustStatement({ Principal: undefined }), 'Missing required field Principal'],
    ['a resource', trustStatement({ Resource: '*' }), 'Has prohibited field Resource'],
    [
      'another action',
      trustStatement({ Action: 's3:ListBuckets' }),
      'AssumeRole policy may only specify STS AssumeRole actions.',
    ],
  ])('a trust policy with %s', (_name, document, expected) => {
    expect(complaint(document, trust)).toBe(expected)
  })
})
