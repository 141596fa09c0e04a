import { describe, expect, it } from 'vitest'
import { accessDenied, type Refusal } from '../../../src/simulator/access-denied.ts'

const user = 'arn:aws:iam::123456789012:user/bob'
const refusal = (facts: Partial<Refusal>): Refusal => ({
  service: 'iam',
  operation: 'CreateUser',
  caller: user,
  permission: { action: 'iam:CreateUser', resource: 'arn:aws:iam::123456789012:user/eve' },
  decision: { kind: 'not-allowed', by: 'identity-based' },
  ...facts,
})

describe('accessDenied', () => {
  it.each([
    [
      'in IAM',
      refusal({}),
      'AccessDenied',
      'User: arn:aws:iam::123456789012:user/bob is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::123456789012:user/eve because no identity-based policy allows the iam:CreateUser action',
    ],
    [
      'on something that IAM names by kind and name',
      refusal({
        permission: {
          action: 'iam:CreateAccessKey',
          resource: 'arn:aws:iam::123456789012:user/eve',
          label: 'user eve',
        },
      }),
      'AccessDenied',
      'User: arn:aws:iam::123456789012:user/bob is not authorized to perform: iam:CreateAccessKey on resource: user eve because no identity-based policy allows the iam:CreateAccessKey action',
    ],
    [
      'by an explicit deny',
      refusal({ decision: { kind: 'denied', by: 'identity-based' } }),
      'AccessDenied',
      'User: arn:aws:iam::123456789012:user/bob is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::123456789012:user/eve with an explicit deny in an identity-based policy',
    ],
    [
      'by a boundary',
      refusal({ decision: { kind: 'not-allowed', by: 'permissions boundary' } }),
      'AccessDenied',
      'User: arn:aws:iam::123456789012:user/bob is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::123456789012:user/eve because no permissions boundary allows the iam:CreateUser action',
    ],
    [
      'in EC2',
      refusal({
        service: 'ec2',
        permission: { action: 'ec2:DescribeVpcs', resource: '*' },
      }),
      'Client.UnauthorizedOperation',
      'You are not authorized to perform this operation. User: arn:aws:iam::123456789012:user/bob is not authorized to perform: ec2:DescribeVpcs because no identity-based policy allows the ec2:DescribeVpcs action',
    ],
    [
      'in S3, with the resource in quotes',
      refusal({
        service: 's3',
        permission: { action: 's3:GetBucketAcl', resource: 'arn:aws:s3:::logs' },
      }),
      'AccessDenied',
      'User: arn:aws:iam::123456789012:user/bob is not authorized to perform: s3:GetBucketAcl on resource: "arn:aws:s3:::logs" because no identity-based policy allows the s3:GetBucketAcl action',
    ],
    [
      'in STS, without a reason',
      refusal({
        service: 'sts',
        permission: { action: 'sts:AssumeRole', resource: 'arn:aws:iam::123456789012:role/ci' },
      }),
      'AccessDenied',
      'User: arn:aws:iam::123456789012:user/bob is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/ci',
    ],
    [
      'in SES, without a resource',
      refusal({
        service: 'ses',
        permission: { action: 'ses:GetSendQuota', resource: '*' },
      }),
      'AccessDenied',
      'User: arn:aws:iam::123456789012:user/bob is not authorized to perform: ses:GetSendQuota because no identity-based policy allows the ses:GetSendQuota action',
    ],
    [
      'in Organizations, ListAccounts',
      refusal({
        service: 'organizations',
        operation: 'ListAccounts',
        permission: { action: 'organizations:ListAccounts', resource: '*' },
      }),
      'AccessDenied',
      'User: arn:aws:iam::123456789012:user/bob is not authorized to perform: organizations:ListAccounts on resource: * because no resource-based policy allows the organizations:ListAccounts action',
    ],
  ])('%s', (_, refused, code, message) => {
    const failure = accessDenied(refused)
    expect({ code: failure.code, message: failure.message }).toEqual({ code, message })
  })
})
