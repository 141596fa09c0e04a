import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../src/cloudtrail/record.ts'
import { ecsFieldSource } from '../../../../src/ecs/ecs-field-source.ts'
import { targetClassOf } from '../../../../src/ecs/entities/target-class.ts'
import { defaultProfile } from '../../../../src/ecs/profile.ts'
import { toDocument } from '../../../../src/ecs/to-document.ts'
import { aTrailEvent } from '../../../support/a-record.ts'

const source = ecsFieldSource(defaultProfile)
const account = '111122223333'

function get(name: string, parts: JsonObject): unknown {
  return source.resolve(name)?.get(aTrailEvent(parts))
}

describe('targets', () => {
  it.each<[string, string, JsonObject, unknown]>([
    ['iam', 'UpdateAssumeRolePolicy', { requestParameters: { roleName: 'admin' } }, ['admin']],
    [
      'iam',
      'AttachUserPolicy',
      { requestParameters: { userName: 'eve', policyArn: 'arn:aws:iam::aws:policy/X' } },
      ['arn:aws:iam::aws:policy/X', 'eve'],
    ],
    ['iam', 'CreateRole', { requestParameters: { roleName: 'admin' } }, undefined],
    ['transfer', 'CreateUser', { requestParameters: { userName: 'eve' } }, undefined],
    ['iam', 'ListUsers', {}, [account]],
    [
      'sts',
      'AssumeRole',
      { requestParameters: { roleArn: 'arn:aws:iam::1:role/x' } },
      ['arn:aws:iam::1:role/x'],
    ],
    ['lambda', 'AddPermission20150331v2', { requestParameters: { functionName: 'f' } }, ['f']],
    ['lambda', 'ListFunctions20150331', {}, [account]],
    [
      'ec2',
      'AuthorizeSecurityGroupIngress',
      {
        requestParameters: { groupId: 'sg-1' },
        responseElements: {
          securityGroupRuleSet: {
            items: [{ securityGroupRuleId: 'sgr-2' }, { securityGroupRuleId: 'sgr-1' }],
          },
        },
      },
      ['sg-1', 'sgr-1', 'sgr-2'],
    ],
    [
      'ec2',
      'CreateTrafficMirrorFilter',
      {
        responseElements: {
          CreateTrafficMirrorFilterResponse: {
            trafficMirrorFilter: { trafficMirrorFilterId: 'tmf-1' },
          },
        },
      },
      ['tmf-1'],
    ],
    [
      'ec2',
      'DeleteNetworkAclEntry',
      { requestParameters: { networkAclId: 'acl-1', ruleNumber: 100 } },
      ['100', 'acl-1'],
    ],
    [
      'ssm',
      'SendCommand',
      { requestParameters: { instanceIds: ['i-1', 'i-0'], targets: [{ values: ['x'] }] } },
      ['i-0', 'i-1'],
    ],
    [
      'ssm',
      'SendCommand',
      { requestParameters: { targets: [{ key: 'tag', values: ['a', 'b'] }] } },
      ['a', 'b'],
    ],
    [
      'ssm',
      'SendCommand',
      { requestParameters: { targets: [{ key: 'InstanceIds', values: ['*'] }] } },
      [account],
    ],
    [
      's3',
      'GetObject',
      { resources: [{ ARN: 'arn:aws:s3:::b' }, { arn: 'arn:aws:s3:::c' }] },
      ['arn:aws:s3:::b'],
    ],
    ['monitoring', 'DeleteAlarms', { requestParameters: { alarmNames: ['b', 'a'] } }, ['a', 'b']],
  ])('of %s %s', (service, eventName, parts, targets) => {
    expect(
      get('target.entity.id', { ...parts, eventSource: `${service}.amazonaws.com`, eventName }),
    ).toEqual(targets)
  })

  it('are written under the names of their classes', () => {
    const parts = {
      eventSource: 'ssm.amazonaws.com',
      eventName: 'SendCommand',
      requestParameters: { instanceIds: ['i-1', 'name', 'arn:aws:iam::1:user/eve', 'sg-1'] },
    }
    const names = [
      'user.target.entity.id',
      'service.target.entity.id',
      'host.target.entity.id',
      'host.target.id',
      'entity.target.id',
    ]
    expect(names.map((name) => get(name, parts))).toEqual([
      ['arn:aws:iam::1:user/eve'],
      ['sg-1'],
      ['i-1'],
      ['i-1'],
      ['name'],
    ])
  })

  it.each([
    ['arn:aws:iam::1:role/x', 'user'],
    ['arn:aws:iam::1:mfa/x', 'user'],
    ['arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'service'],
    ['arn:aws:iam::aws:policy/X', 'service'],
    ['arn:aws:ec2:us-east-1:1:instance/i-1', 'host'],
    ['arn:aws:s3:::bucket', 'service'],
    ['arn:aws:sns:us-east-1:1:name', 'generic'],
    ['arn:aws:rds:us-east-1:1:cluster:x', 'service'],
    ['AKIAIOSFODNN7EXAMPLE', 'user'],
    ['ASIAIOSFODNN7EXAMPLE', 'generic'],
    ['i-1', 'host'],
    ['vol-1', 'generic'],
    ['111122223333', 'generic'],
  ])('%s is of the class %s', (target, kind) => {
    expect(targetClassOf(target)).toBe(kind)
  })
})

describe('actors', () => {
  const session = {
    type: 'AssumedRole',
    arn: 'arn:aws:sts::1:assumed-role/admin/ci',
    sessionContext: { sessionIssuer: { arn: 'arn:aws:iam::1:role/admin' } },
  }
  const names = [
    'actor.entity.id',
    'user.entity.id',
    'service.entity.id',
    'host.entity.id',
    'entity.id',
  ]

  it.each<[string, JsonObject, readonly unknown[]]>([
    [
      'a user',
      { userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::1:user/eve' } },
      [['arn:aws:iam::1:user/eve'], ['arn:aws:iam::1:user/eve'], undefined, undefined, undefined],
    ],
    [
      'a role session',
      { userIdentity: session },
      [[session.arn], ['arn:aws:iam::1:role/admin'], undefined, undefined, undefined],
    ],
    [
      'a role session that assumes a role',
      { eventSource: 'sts.amazonaws.com', eventName: 'AssumeRole', userIdentity: session },
      [
        ['arn:aws:iam::1:role/admin'],
        ['arn:aws:iam::1:role/admin'],
        undefined,
        undefined,
        undefined,
      ],
    ],
    [
      'a service that assumes a role',
      {
        eventSource: 'sts.amazonaws.com',
        eventName: 'AssumeRole',
        userIdentity: { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
      },
      [['ec2.amazonaws.com'], undefined, ['ec2.amazonaws.com'], undefined, undefined],
    ],
    [
      'an Identity Center user',
      { userIdentity: { type: 'IdentityCenterUser', onBehalfOf: { userId: 'uuid' } } },
      [['uuid'], undefined, undefined, undefined, ['uuid']],
    ],
    [
      'a web identity',
      { userIdentity: { type: 'WebIdentityUser', userName: 'sa' } },
      [undefined, undefined, undefined, undefined, undefined],
    ],
    [
      'a federated user',
      { userIdentity: { type: 'FederatedUser', arn: 'arn:aws:sts::1:federated-user/bob' } },
      [
        ['arn:aws:sts::1:federated-user/bob'],
        ['arn:aws:sts::1:federated-user/bob'],
        undefined,
        undefined,
        undefined,
      ],
    ],
  ])('%s', (_what, parts, expected) => {
    expect(names.map((name) => get(name, parts))).toEqual(expected)
  })
})

const instance = (instanceId: string, subnetId: string): JsonObject => ({
  instanceId,
  subnetId,
  vpcId: `vpc-${instanceId}`,
})

describe('related.entity', () => {
  it('collects what the record names, sorted by UTF-16 unit', () => {
    expect(
      get('related.entity', {
        eventName: 'AttachRolePolicy',
        userIdentity: {
          accessKeyId: 'AKIA1',
          arn: 'arn:aws:iam::1:user/eve',
          userName: 'eve',
          principalId: 'AIDA1',
        },
        requestParameters: {
          roleName: 'Admin',
          policyArn: 'arn:aws:iam::1:policy/p',
          groupName: 'not this',
        },
        resources: [{ ARN: 'arn:x' }],
      }),
    ).toEqual([
      'AKIA1',
      'Admin',
      'arn:aws:iam::1:policy/p',
      'arn:aws:iam::1:user/eve',
      'arn:x',
      'eve',
    ])
  })

  it('stops the list of an instance at the first value that is missing or known', () => {
    expect(
      get('related.entity', {
        eventSource: 'ec2.amazonaws.com',
        eventName: 'RunInstances',
        responseElements: {
          instancesSet: {
            items: [
              instance('i-1', 'subnet-1'),
              instance('i-2', 'subnet-1'),
              instance('i-3', 'subnet-2'),
              { vpcId: 'vpc-4' },
            ],
          },
        },
      }),
    ).toEqual(['i-1', 'i-3', 'subnet-1', 'subnet-2', 'vpc-i-1', 'vpc-i-3'])
  })

  it('fails over a value that is no text, as the integration’s script does, and says so in the document', () => {
    const parts = {
      eventSource: 'wafv2.amazonaws.com',
      eventName: 'CreateWebACL',
      responseElements: { summary: { name: 'acl' } },
    }
    const { event, error, related = 'none' } = toDocument(aTrailEvent(parts), defaultProfile)
    expect([event, error, related]).toMatchObject([
      { kind: 'pipeline_error', action: 'CreateWebACL' },
      { message: ['Entity enrichment failed: res.summary is not text.'] },
      'none',
    ])
    expect(get('related.entity', parts)).toBeUndefined()
  })
})
