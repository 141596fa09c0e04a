import { expect, it } from 'vitest'
import { runNames } from '../../../../src/live/names/run-names.ts'
import { undoScope } from '../../../../src/live/undo/undo-scope.ts'

const account = '111122223333'
const names = runNames('abc234', { account, operator: `arn:aws:iam::${account}:user/eve` })
const policy = `arn:aws:iam::${account}:policy/trailproof/abc234/own-abc234`

it.each<readonly [string, string, object, string]>([
  ['own', 'DeleteUser', { UserName: 'bob-abc234' }, 'iam'],
  ['own', 'DeletePolicy', { PolicyArn: policy }, 'iam'],
  [
    'own',
    'DetachUserPolicy',
    { UserName: 'bob-abc234', PolicyArn: 'arn:aws:iam::aws:policy/X' },
    'iam',
  ],
  ['own', 'DeleteServiceLinkedRole', { RoleName: 'AWSServiceRoleForRolesAnywhere' }, 'iam'],
  // These mean who calls.
  ['unnamed', 'DeleteLoginProfile', {}, 'iam'],
  ['foreign', 'DeleteAccessKey', { AccessKeyId: 'AKIA1' }, 'iam'],
  ['foreign', 'DeactivateMFADevice', { SerialNumber: `arn:aws:iam::${account}:mfa/eve` }, 'iam'],
  ['unnamed', 'DeleteTrustAnchor', { trustAnchorId: 'some' }, 'rolesanywhere'],
  ['account', 'DeleteAccountAlias', { AccountAlias: 'sandbox' }, 'iam'],
  ['account', 'DeleteAccountPasswordPolicy', {}, 'iam'],
  ['foreign', 'DeleteUser', { UserName: 'bob' }, 'iam'],
  ['foreign', 'DeleteUser', { UserName: ['bob-abc234'] }, 'iam'],
  ['foreign', 'DeleteServiceLinkedRole', { RoleName: 'AWSServiceRoleForSupport' }, 'iam'],
  // The mark is on the policy, not on who holds it.
  [
    'foreign',
    'DeleteRolePolicy',
    { RoleName: 'AWSReservedSSO_Admin', PolicyName: 'x-abc234' },
    'iam',
  ],
  ['foreign', 'RemoveUserFromGroup', { UserName: 'bob', GroupName: 'ops-abc234' }, 'iam'],
  ['foreign', 'DeletePolicy', { PolicyArn: policy.replace(account, '444455556666') }, 'iam'],
  ['foreign', 'CreateUser', { UserName: 'bob-abc234' }, 'iam'],
  ['foreign', 'AttachUserPolicy', { UserName: 'bob-abc234', PolicyArn: policy }, 'iam'],
  ['foreign', 'EnableTrustAnchor', { trustAnchorId: 'some' }, 'rolesanywhere'],
  ['foreign', 'TerminateInstances', { InstanceIds: ['i-abc234'] }, 'ec2'],
])('is %s: %s of %j', (scope, operation, input, service) => {
  expect(undoScope({ service, operation, input: { ...input } }, names)).toBe(scope)
})
