import { expect, it } from 'vitest'
import type { JsonObject } from '../../../src/cloudtrail/record.ts'
import { ecsFieldSource } from '../../../src/ecs/ecs-field-source.ts'
import { defaultProfile } from '../../../src/ecs/profile.ts'
import { aTrailEvent } from '../../support/a-record.ts'

const fields = 'user.name user.id user.email service.name cloud.account.id related.user'.split(' ')
const source = ecsFieldSource(defaultProfile)
const account = '111122223333'

/** The identity's fields of an event, those that it has. */
function seen(parts: JsonObject): Record<string, unknown> {
  const event = aTrailEvent(parts)
  const pairs = fields.map((name) => [name, source.resolve(name)?.get(event)] as const)
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
}

const role = {
  sessionIssuer: { type: 'Role', arn: `arn:aws:iam::${account}:role/admin`, userName: 'admin' },
}

it.each<[string, JsonObject, Record<string, unknown>]>([
  [
    'an IAM user by its name',
    { type: 'IAMUser', principalId: 'AIDAX', accountId: '444455556666', userName: 'alice' },
    {
      'user.name': 'alice',
      'user.id': 'AIDAX',
      'cloud.account.id': '444455556666',
      'related.user': ['AIDAX', 'alice'],
    },
  ],
  [
    'root without a name',
    { type: 'Root', principalId: account, accountId: account },
    { 'user.id': account, 'cloud.account.id': account, 'related.user': [account] },
  ],
  [
    'a role session by the role’s name',
    {
      type: 'AssumedRole',
      principalId: 'AROAX:ci',
      arn: `arn:aws:sts::${account}:assumed-role/admin/ci`,
      userName: 'x',
      sessionContext: role,
    },
    {
      'user.name': 'admin',
      'user.id': 'AROAX:ci',
      'cloud.account.id': account,
      'related.user': ['ci', 'AROAX:ci', 'admin'],
    },
  ],
  [
    'a session named by a mail address, with that address',
    {
      type: 'AssumedRole',
      principalId: 'AROAX:eve@example.com',
      arn: `arn:aws-us-gov:sts::${account}:assumed-role/admin/eve@example.com`,
      sessionContext: role,
    },
    {
      'user.name': 'admin',
      'user.id': 'AROAX:eve@example.com',
      'user.email': 'eve@example.com',
      'cloud.account.id': account,
      'related.user': ['eve@example.com', 'eve', 'AROAX:eve@example.com', 'admin'],
    },
  ],
  [
    'a federated user by the issuer’s name',
    {
      type: 'FederatedUser',
      principalId: `${account}:bob`,
      arn: `arn:aws:sts::${account}:federated-user/bob`,
      sessionContext: { sessionIssuer: { userName: 'alice' } },
    },
    {
      'user.name': 'alice',
      'user.id': `${account}:bob`,
      'cloud.account.id': account,
      'related.user': ['bob', `${account}:bob`, 'alice'],
    },
  ],
  [
    'an AWS service as a service, not a user',
    { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
    { 'service.name': 'ec2.amazonaws.com', 'cloud.account.id': account },
  ],
  [
    'a service-linked role as its service',
    {
      type: 'AssumedRole',
      principalId: 'AROAX:s',
      arn: `arn:aws:sts::${account}:assumed-role/AWSServiceRoleForConfig/s`,
      sessionContext: {
        sessionIssuer: {
          arn: `arn:aws:iam::${account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`,
          userName: 'AWSServiceRoleForConfig',
        },
      },
    },
    { 'service.name': 'config.amazonaws.com', 'cloud.account.id': account, 'related.user': ['s'] },
  ],
  [
    'an account without a name',
    { type: 'AWSAccount', principalId: 'AROAX:s', accountId: '444455556666' },
    { 'user.id': 'AROAX:s', 'cloud.account.id': '444455556666', 'related.user': ['AROAX:s'] },
  ],
  [
    'a web identity by its subject',
    {
      type: 'WebIdentityUser',
      principalId: 'issuer:aud:sub',
      userName: 'system:serviceaccount:ns:sa',
    },
    {
      'user.name': 'system:serviceaccount:ns:sa',
      'user.id': 'issuer:aud:sub',
      'cloud.account.id': account,
      'related.user': ['issuer:aud:sub', 'system:serviceaccount:ns:sa'],
    },
  ],
  [
    'an Identity Center user by whom it acts for',
    {
      type: 'IdentityCenterUser',
      accountId: account,
      onBehalfOf: { userId: 'uuid', identityStoreArn: 'arn:x' },
    },
    { 'user.id': 'uuid', 'cloud.account.id': account, 'related.user': ['uuid'] },
  ],
])('names %s', (_what, userIdentity, expected) => {
  expect(seen({ userIdentity })).toEqual(expected)
})

it('moves the name of a UserAuthentication out of additional_eventdata', () => {
  const event = aTrailEvent({
    eventSource: 'signin.amazonaws.com',
    eventName: 'UserAuthentication',
    userIdentity: { type: 'Unknown' },
    additionalEventData: { UserName: 'alice@example.com', LoginTo: 'portal' },
  })
  const names = [
    'user.name',
    'user.email',
    'aws.cloudtrail.additional_eventdata',
    'aws.cloudtrail.flattened.additional_eventdata.UserName',
    'aws.cloudtrail.flattened.additional_eventdata.LoginTo',
  ]
  expect(names.map((name) => source.resolve(name)?.get(event))).toEqual([
    'alice@example.com',
    'alice@example.com',
    '{LoginTo=portal}',
    undefined,
    'portal',
  ])
})
