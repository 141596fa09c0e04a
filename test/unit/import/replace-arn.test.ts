import { expect, it } from 'vitest'
import { replaceArn } from '../../../src/import/replace-arn.ts'
import { aDisguise, aSpot } from '../../support/a-disguise.ts'

it.each([
  ['arn:aws:iam::123456789012:root', 'arn:aws:iam::111100000001:root'],
  ['arn:aws:iam::123456789012:user/alice', 'arn:aws:iam::111100000001:user/user-1'],
  ['arn:aws-cn:iam::123456789012:user/hr/alice', 'arn:aws-cn:iam::111100000001:user/user-1/user-2'],
  // A name in the place of a vocabulary's word is a name.
  ['arn:aws:iam::123456789012:user/lambda', 'arn:aws:iam::111100000001:user/user-1'],
  ['arn:acme:iam::123456789012:user/alice', 'arn:aws:iam::111100000001:user/user-1'],
  [
    'arn:aws:sts::123456789012:assumed-role/Deploy/alice',
    'arn:aws:sts::111100000001:assumed-role/role-1/session-1',
  ],
  [
    'arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/alice@corp.com',
    'arn:aws:sts::111100000001:assumed-role/AWSReservedSSO_role-1/person-1@host-1.example',
  ],
  [
    'arn:aws:iam::123456789012:role/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport',
    'arn:aws:iam::111100000001:role/role-1/role-2/AWSServiceRoleForSupport',
  ],
  ['arn:aws:iam::aws:policy/AdministratorAccess', 'arn:aws:iam::aws:policy/AdministratorAccess'],
  ['arn:aws:iam::*:role/*', 'arn:aws:iam::*:role/*'],
  ['arn:aws:s3:::payroll/2026/*', 'arn:aws:s3:::bucket-1/2026/*'],
  [
    'arn:aws:lambda:eu-central-1:123456789012:function:payroll:$LATEST',
    'arn:aws:lambda:eu-central-1:111100000001:function:function-1:$LATEST',
  ],
  [
    'arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/payroll:*',
    'arn:aws:logs:us-east-1:111100000001:log-group:/aws/lambda/text-1:*',
  ],
])('%s becomes %s, and itself when it is replaced again', (arn, expected) => {
  const once = replaceArn(arn, aSpot, aDisguise())
  const again = { ...aDisguise(), accounts: new Set(['111100000001']) }
  expect([once, replaceArn(once, aSpot, again)]).toEqual([expected, expected])
})
