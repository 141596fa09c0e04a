import { describe, expect, it } from 'vitest'
import { addressIn } from '../../../src/atlas/atlas.ts'
import type { CloudTrailRecord, JsonObject } from '../../../src/cloudtrail/record.ts'
import { ecsFieldSource } from '../../../src/ecs/ecs-field-source.ts'
import { ingestClock } from '../../../src/ecs/ingest-clock.ts'
import { trailEvent } from '../../../src/ecs/make-trail-event.ts'
import { defaultProfile } from '../../../src/ecs/profile.ts'
import { createDetector } from '../../../src/engine/create-detector.ts'
import { replay } from '../../../src/engine/replay.ts'
import { loadRules } from '../../../src/rule/load-rules.ts'

const account = '111122223333'
const start = Date.UTC(2026, 2, 2, 9)
const amsterdam = addressIn('amsterdam', 1)

const eve: JsonObject = {
  type: 'IAMUser',
  principalId: 'AIDAEXAMPLEEVE',
  arn: `arn:aws:iam::${account}:user/eve`,
  accountId: account,
  accessKeyId: 'AKIAEXAMPLEEVE',
  userName: 'eve',
}
const eveSession: JsonObject = { ...eve, accessKeyId: 'ASIAEXAMPLEEVE' }
const roleSession = (role: string, session: string): JsonObject => ({
  type: 'AssumedRole',
  principalId: `AROAEXAMPLE:${session}`,
  arn: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
  accountId: account,
  accessKeyId: 'ASIAEXAMPLEROLE',
  sessionContext: {
    sessionIssuer: {
      type: 'Role',
      principalId: 'AROAEXAMPLE',
      arn: `arn:aws:iam::${account}:role/${role}`,
      accountId: account,
      userName: role,
    },
  },
})
const root: JsonObject = {
  type: 'Root',
  principalId: account,
  arn: `arn:aws:iam::${account}:root`,
  accountId: account,
  accessKeyId: 'ASIAEXAMPLEROOT',
}

interface RecordParts extends Record<string, unknown> {
  /** Seconds after the start. */
  readonly at?: number
  readonly eventSource?: string
}

/** An IAM call by eve; parts replace whole members of the record. */
function aCall(
  eventName: string,
  { at = 0, eventSource = 'iam.amazonaws.com', ...parts }: RecordParts = {},
): CloudTrailRecord {
  const record: JsonObject = {
    eventVersion: '1.11',
    userIdentity: eve,
    awsRegion: 'us-east-1',
    sourceIPAddress: amsterdam,
    userAgent: 'aws-cli/2.32.3 md/awscrt#0.28.4',
    requestParameters: null,
    responseElements: null,
    eventType: 'AwsApiCall',
    recipientAccountId: account,
    ...(JSON.parse(JSON.stringify(parts)) as JsonObject),
  }
  return {
    ...record,
    eventName,
    eventSource,
    eventTime: new Date(start + at * 1000).toISOString().replace('.000Z', 'Z'),
  }
}

const failed = { errorCode: 'AccessDenied', errorMessage: 'no' }

const fields = ecsFieldSource(defaultProfile)
const clock = ingestClock(defaultProfile)
const detectors = new Map(
  loadRules(['rules']).rules.map((rule) => [rule.shortName, createDetector(rule, fields)]),
)

/** How many alerts a bundled rule raises for records, at the phase of verify. */
function alertsOf(stem: string, records: readonly CloudTrailRecord[]): number {
  const events = records.map((record, index) =>
    trailEvent({ ...record, eventID: `event-${index}` }, index, clock),
  )
  const options = { detectors: [detectors.get(stem)!], fields, phase: 500, wholeHistory: true }
  return replay(events, options).alerts.length
}

type Case = readonly [sentence: string, records: readonly CloudTrailRecord[], alerts: number]

function describeRule(stem: string, cases: readonly Case[]): void {
  describe(stem, () => {
    it.each(cases)('%s', (_, records, alerts) => {
      expect(alertsOf(stem, records)).toBe(alerts)
    })
  })
}

/** The cases of a rule that looks for one successful call. */
function successOf(eventName: string, parts: RecordParts = {}): readonly Case[] {
  return [
    ['fires on the call', [aCall(eventName, parts)], 1],
    ['is silent when the call fails', [aCall(eventName, { ...parts, ...failed })], 0],
    ['is silent on another action', [aCall(`${eventName}2`, parts)], 0],
    [
      'is silent on another service',
      [aCall(eventName, { ...parts, eventSource: 'x.amazonaws.com' })],
      0,
    ],
  ]
}

const forAlice = { requestParameters: { userName: 'alice' } }
describeRule('iam-access-key-for-another-user', [
  ...successOf('CreateAccessKey', forAlice),
  [
    'fires for a role session',
    [aCall('CreateAccessKey', { ...forAlice, userIdentity: roleSession('admin', 'x') })],
    1,
  ],
  [
    'is silent on an own key by name',
    [aCall('CreateAccessKey', { requestParameters: { userName: 'eve' } })],
    0,
  ],
  ['is silent on an own key without a name', [aCall('CreateAccessKey')], 0],
])

const burst = (count: number, parts: RecordParts = {}): readonly CloudTrailRecord[] =>
  Array.from({ length: count }, (_, index) => aCall(`List${'ABCDEFGHIJKLMNOP'[index]}`, parts))
const discoveryServices =
  'iam ec2 s3 rds lambda dynamodb kms cloudfront elasticloadbalancing cloudtrail sts ses organizations'
describeRule('discovery-burst-from-one-identity', [
  ...discoveryServices
    .split(' ')
    .map((service): Case => [
      `watches ${service}`,
      burst(6, { eventSource: `${service}.amazonaws.com` }),
      1,
    ]),
  ['fires on six actions in a bucket', burst(6), 1],
  ['is silent on five', burst(5), 0],
  ['counts an action once', [...burst(5), ...burst(5), ...burst(5)], 0],
  ['counts one bucket alone', [...burst(3, { at: 9 }), ...burst(6, { at: 10 }).slice(3)], 0],
  ['counts one identity alone', [...burst(3), ...burst(6, { userIdentity: root }).slice(3)], 0],
  ['is silent on other services', burst(6, { eventSource: 'ssm.amazonaws.com' }), 0],
  ['is silent on other clients', burst(6, { userAgent: 'Boto3/1.40.4' }), 0],
  [
    'is silent in the console and in CloudShell',
    burst(6, { sessionCredentialFromConsole: 'true' }),
    0,
  ],
  ['is silent without an address', burst(6, { sourceIPAddress: 'config.amazonaws.com' }), 0],
  ['is silent on AWS services', burst(6, { userIdentity: { ...eve, type: 'AWSService' } }), 0],
  [
    'is silent on AWS Config',
    burst(6, { userIdentity: roleSession('AWSServiceRoleForConfig', 'x') }),
    0,
  ],
  [
    'is silent on changes',
    burst(6).map((record) => ({ ...record, eventName: record.eventName.replace('List', 'Put') })),
    0,
  ],
  [
    'counts Describe, Get, List and Generate alike',
    ['DescribeA', 'GetB', 'ListC', 'GenerateD', 'GetE', 'DescribeF'].map((name) => aCall(name)),
    1,
  ],
  ['alerts once for bursts within the suppression', [...burst(6), ...burst(6, { at: 400 })], 1],
  ['alerts again after the suppression', [...burst(6), ...burst(6, { at: 1_000 })], 2],
])

const twoPlaces = (
  parts: RecordParts = {},
  second: RecordParts = {},
): readonly CloudTrailRecord[] => [
  aCall('GetUser', { userIdentity: eveSession, ...parts, at: 5 }),
  aCall('GetCallerIdentity', {
    userIdentity: eveSession,
    eventSource: 'sts.amazonaws.com',
    sourceIPAddress: addressIn('singapore', 1),
    ...parts,
    at: 600,
    ...second,
  }),
]
const quietServices =
  'monitoring health trustedadvisor notifications billing budgets ce cur cost-optimization-hub freetier'
describeRule('iam-session-token-from-many-addresses', [
  ['fires on two places, once', twoPlaces(), 1],
  ['fires with two clients too', twoPlaces({}, { userAgent: 'Boto3/1.40.4' }), 1],
  [
    'fires on the third place of a day, an hour later',
    [
      ...twoPlaces(),
      ...twoPlaces().map((record) => ({
        ...record,
        eventTime: record.eventTime.replace('T09', 'T11'),
      })),
    ],
    2,
  ],
  ['is silent on one address', twoPlaces({}, { sourceIPAddress: amsterdam }), 0],
  [
    'is silent on two addresses of one place',
    twoPlaces({}, { sourceIPAddress: addressIn('amsterdam', 2) }),
    0,
  ],
  ['is silent on one service', twoPlaces({}, { eventSource: 'iam.amazonaws.com' }), 0],
  ['is silent either side of the half hour', twoPlaces({}, { at: 1_805 }), 0],
  ['is silent on two keys', twoPlaces({}, { userIdentity: eve }), 0],
  ['is silent on a role', twoPlaces({ userIdentity: roleSession('admin', 'x') }), 0],
  [
    'is silent on Terraform',
    twoPlaces({}, { userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.1.2' }),
    0,
  ],
  ['is silent on Ansible', twoPlaces({}, { userAgent: 'APN/1.0 Ansible/2.9' }), 0],
  ['is silent on Pulumi', twoPlaces({}, { userAgent: 'aws-sdk-go-v2/1.32.3 Pulumi/3.0' }), 0],
  ['sees a call without a user agent', twoPlaces({}, { userAgent: undefined }), 1],
  ['is silent on console sessions', twoPlaces({ sessionCredentialFromConsole: 'true' }), 0],
  ...quietServices
    .split(' ')
    .map((service): Case => [
      `leaves out ${service}`,
      twoPlaces({}, { eventSource: `${service}.amazonaws.com` }),
      0,
    ]),
  [
    'takes a flag other than true for none',
    twoPlaces({ sessionCredentialFromConsole: 'false' }),
    1,
  ],
  [
    'is silent on calls without a key',
    twoPlaces({ userIdentity: { ...eveSession, accessKeyId: undefined } }),
    0,
  ],
  [
    'does not count the service of a call without an address',
    [
      ...twoPlaces({}, { eventSource: 'iam.amazonaws.com' }),
      aCall('Decrypt', {
        userIdentity: eveSession,
        eventSource: 'kms.amazonaws.com',
        sourceIPAddress: 'AWS Internal',
        at: 20,
      }),
    ],
    0,
  ],
  [
    "is silent on Amazon's own networks",
    twoPlaces({}, { sourceIPAddress: addressIn('amazon-us-east-1', 1) }),
    0,
  ],
])

const guesses = (
  count: number,
  spacing: number,
  parts: RecordParts = {},
): readonly CloudTrailRecord[] =>
  Array.from({ length: count }, (_, index) =>
    aCall('UpdateAssumeRolePolicy', {
      errorCode: 'MalformedPolicyDocumentException',
      errorMessage: 'Invalid principal in policy',
      ...parts,
      at: index * spacing,
    }),
  )
describeRule('iam-role-enumeration-by-trust-policy', [
  ['is silent on another service', guesses(25, 2, { eventSource: 'x.amazonaws.com' }), 0],
  ['fires on 25 guesses', guesses(25, 2), 1],
  ['is silent on 24', guesses(24, 2), 0],
  ['is silent on a slow list', guesses(25, 16), 0],
  [
    'counts a user alone',
    [...guesses(13, 2), ...guesses(12, 2, { userIdentity: { ...eve, userName: 'bob' } })],
    0,
  ],
  [
    'counts an address alone',
    [...guesses(13, 2), ...guesses(12, 2, { sourceIPAddress: addressIn('singapore', 1) })],
    0,
  ],
  [
    'counts an account alone',
    [...guesses(13, 2), ...guesses(12, 2, { userIdentity: { ...eve, accountId: '444455556666' } })],
    0,
  ],
  ['is silent on other errors', guesses(25, 2, { errorCode: 'AccessDenied' }), 0],
  ['is silent on successes', guesses(25, 2, { errorCode: undefined, errorMessage: undefined }), 0],
  [
    'is silent on other actions',
    guesses(25, 2).map((record) => ({ ...record, eventName: 'CreateRole' })),
    0,
  ],
  ['is silent on root, who has no user name', guesses(25, 2, { userIdentity: root }), 0],
])

const rolesAnywhere = { eventSource: 'rolesanywhere.amazonaws.com' }
describeRule('rolesanywhere-profile-created', successOf('CreateProfile', rolesAnywhere))

const anchor = (sourceType: string): RecordParts => ({
  ...rolesAnywhere,
  requestParameters: {
    name: 'anchor',
    enabled: true,
    source: { sourceType, sourceData: { x509CertificateData: 'x' } },
  },
})
describeRule('rolesanywhere-external-trust-anchor', [
  ...successOf('CreateTrustAnchor', anchor('CERTIFICATE_BUNDLE')),
  [
    'is silent on an anchor of AWS Private CA',
    [aCall('CreateTrustAnchor', anchor('AWS_ACM_PCA'))],
    0,
  ],
])

const byToken = { userIdentity: eveSession }
describeRule('iam-calls-with-session-token', [
  [
    'fires on the first call of an ARN, once',
    [aCall('ListUsers', byToken), aCall('GetUser', { ...byToken, at: 60 })],
    1,
  ],
  [
    'is silent when the ARN did so the day before',
    [aCall('GetUser', { ...byToken, at: -86_400 }), aCall('ListUsers', { ...byToken, at: 10 })],
    1,
  ],
  [
    'alerts again after more than a week',
    [aCall('GetUser', { ...byToken, at: -8 * 86_400 }), aCall('ListUsers', { ...byToken, at: 10 })],
    2,
  ],
  ['is silent on a long-term key', [aCall('ListUsers')], 0],
  [
    'is silent on a role session',
    [aCall('ListUsers', { userIdentity: roleSession('admin', 'x') })],
    0,
  ],
  [
    'is silent on a console session',
    [aCall('ListUsers', { ...byToken, sessionCredentialFromConsole: 'true' })],
    0,
  ],
  ['is silent on AWS Internal', [aCall('ListUsers', { ...byToken, userAgent: 'AWS Internal' })], 0],
  [
    'is silent without an address',
    [aCall('ListUsers', { ...byToken, sourceIPAddress: 'AWS Internal' })],
    0,
  ],
  ['is silent on a failure', [aCall('ListUsers', { ...byToken, ...failed })], 0],
  [
    'is silent on another service',
    [aCall('ListUsers', { ...byToken, eventSource: 'sts.amazonaws.com' })],
    0,
  ],
])

const attach = (policyArn: string, target: JsonObject): RecordParts => ({
  requestParameters: { ...target, policyArn },
})
const managed = (name: string): string => `arn:aws:iam::aws:policy/${name}`
const quarantine = (suffix: string): RecordParts =>
  attach(managed(`AWSCompromisedKeyQuarantine${suffix}`), { userName: 'eve' })
describeRule('iam-quarantine-policy-attached', [
  ['fires on the first version', [aCall('AttachUserPolicy', quarantine(''))], 1],
  ['fires on V2', [aCall('AttachUserPolicy', quarantine('V2'))], 1],
  ['fires on V3', [aCall('AttachUserPolicy', quarantine('V3'))], 1],
  ['is silent on a version that does not exist', [aCall('AttachUserPolicy', quarantine('V4'))], 0],
  [
    'is silent on other policies',
    [aCall('AttachUserPolicy', attach(managed('ReadOnlyAccess'), { userName: 'eve' }))],
    0,
  ],
  [
    'is silent on a customer policy with the name in it',
    [
      aCall(
        'AttachUserPolicy',
        attach(`arn:aws:iam::${account}:policy/AWSCompromisedKeyQuarantineV2`, { userName: 'eve' }),
      ),
    ],
    0,
  ],
  ['is silent on a failure', [aCall('AttachUserPolicy', { ...quarantine('V2'), ...failed })], 0],
  ['is silent on another action', [aCall('DetachUserPolicy', quarantine('V2'))], 0],
])

const identityCenter = 'sso.amazonaws.com'
describeRule('iam-saml-provider-updated', [
  ...successOf('UpdateSAMLProvider'),
  [
    'is silent on Identity Center itself',
    [aCall('UpdateSAMLProvider', { sourceIPAddress: identityCenter, userAgent: identityCenter })],
    0,
  ],
  [
    'fires on an address of Identity Center with another agent',
    [aCall('UpdateSAMLProvider', { sourceIPAddress: identityCenter })],
    1,
  ],
  [
    'fires on an agent of Identity Center from another address',
    [aCall('UpdateSAMLProvider', { userAgent: identityCenter })],
    1,
  ],
])

describeRule('iam-mfa-device-deactivated', successOf('DeactivateMFADevice', forAlice))

describeRule('iam-virtual-mfa-by-session-token', [
  ...successOf('CreateVirtualMFADevice', byToken),
  ['is silent on another action of the category', [aCall('CreateUser', byToken)], 0],
  ['fires on enabling a device', [aCall('EnableMFADevice', byToken)], 1],
  ['is silent on a long-term key', [aCall('EnableMFADevice')], 0],
  [
    'is silent in the console',
    [aCall('EnableMFADevice', { ...byToken, sessionCredentialFromConsole: 'true' })],
    0,
  ],
])

describeRule('iam-group-created', successOf('CreateGroup'))
describeRule('iam-group-deleted', successOf('DeleteGroup'))

const onRole = (roleName: string): RecordParts => ({ requestParameters: { roleName } })
describeRule('iam-role-trust-policy-updated', [
  ['is silent on another action with a target', [aCall('DeactivateMFADevice', forAlice)], 0],
  ...successOf('UpdateAssumeRolePolicy', onRole('build')),
  [
    'fires once for each role',
    [
      aCall('UpdateAssumeRolePolicy', onRole('build')),
      aCall('UpdateAssumeRolePolicy', { ...onRole('deploy'), at: 10 }),
    ],
    2,
  ],
  [
    'knows who did so the day before',
    [
      aCall('UpdateAssumeRolePolicy', { ...onRole('build'), at: -86_400 }),
      aCall('UpdateAssumeRolePolicy', onRole('build')),
    ],
    1,
  ],
  [
    'alerts again after more than a week',
    [
      aCall('UpdateAssumeRolePolicy', { ...onRole('build'), at: -8 * 86_400 }),
      aCall('UpdateAssumeRolePolicy', onRole('build')),
    ],
    2,
  ],
  [
    'tells users apart',
    [
      aCall('UpdateAssumeRolePolicy', onRole('build')),
      aCall('UpdateAssumeRolePolicy', {
        ...onRole('build'),
        userIdentity: { ...eve, userName: 'bob' },
      }),
    ],
    2,
  ],
  [
    'is silent when the role name is not recorded',
    [aCall('UpdateAssumeRolePolicy', { requestParameters: { omitted: true } })],
    0,
  ],
])

const customer = `arn:aws:iam::${account}:policy/dull`
describeRule('iam-customer-policy-attached-to-role', [
  ['is silent on another action with a target', [aCall('DeactivateMFADevice', forAlice)], 0],
  ...successOf('AttachRolePolicy', attach(customer, { roleName: 'build' })),
  [
    'is silent on a policy of AWS',
    [aCall('AttachRolePolicy', attach(managed('ReadOnlyAccess'), { roleName: 'build' }))],
    0,
  ],
  [
    'is silent on a policy of AWS with a path',
    [aCall('AttachRolePolicy', attach(managed('service-role/X'), { roleName: 'build' }))],
    0,
  ],
  [
    'knows who did so the day before',
    [-86_400, 0].map((at) =>
      aCall('AttachRolePolicy', { ...attach(customer, { roleName: 'build' }), at }),
    ),
    1,
  ],
  [
    'fires once for each role',
    ['build', 'deploy'].map((roleName) =>
      aCall('AttachRolePolicy', attach(customer, { roleName })),
    ),
    2,
  ],
])

const otherAttachments = (action: string): readonly CloudTrailRecord[] =>
  ['AttachGroupPolicy', 'AttachRolePolicy', 'AttachUserPolicy']
    .filter((other) => other !== action)
    .map((other) => aCall(other, attach(managed('AdministratorAccess'), { userName: 'u' })))
for (const [stem, action, target] of [
  ['iam-admin-policy-attached-to-group', 'AttachGroupPolicy', { groupName: 'g' }],
  ['iam-admin-policy-attached-to-role', 'AttachRolePolicy', { roleName: 'r' }],
  ['iam-admin-policy-attached-to-user', 'AttachUserPolicy', { userName: 'u' }],
] as const) {
  describeRule(stem, [
    ...successOf(action, attach(managed('AdministratorAccess'), target)),
    ['is silent on other policies', [aCall(action, attach(managed('ReadOnlyAccess'), target))], 0],
    ['is silent on the other attachments', otherAttachments(action), 0],
    [
      'is silent on a longer name',
      [aCall(action, attach(managed('AdministratorAccess-Amplify'), target))],
      0,
    ],
    [
      'is silent on a customer policy of that name',
      [aCall(action, attach(`arn:aws:iam::${account}:policy/AdministratorAccess`, target))],
      0,
    ],
  ])
}

describeRule('iam-login-profile-for-root', [
  ...successOf('CreateLoginProfile', {
    userIdentity: root,
    requestParameters: { passwordResetRequired: false },
  }),
  ['fires without any parameters', [aCall('CreateLoginProfile', { userIdentity: root })], 1],
  [
    'is silent when root names a user',
    [aCall('CreateLoginProfile', { userIdentity: root, ...forAlice })],
    0,
  ],
  ['is silent on an administrator', [aCall('CreateLoginProfile', forAlice)], 0],
  ['is silent on a user without parameters', [aCall('CreateLoginProfile')], 0],
])

const instance = roleSession('web', 'i-0abc1234def567890')
describeRule('iam-user-created-from-ec2-role', [
  ...successOf('CreateUser', { userIdentity: instance }),
  [
    'is silent on a session of another name',
    [aCall('CreateUser', { userIdentity: roleSession('i-am-a-role', 'ci-1') })],
    0,
  ],
  [
    'is silent on a user',
    [aCall('CreateUser', { userIdentity: { ...eve, principalId: 'AIDA:i-1' } })],
    0,
  ],
  [
    'knows the instance that did so last week',
    [-7 * 86_400, 0].map((at) => aCall('CreateUser', { userIdentity: instance, at })),
    1,
  ],
  [
    'alerts again after more than ten days',
    [-11 * 86_400, 0].map((at) => aCall('CreateUser', { userIdentity: instance, at })),
    2,
  ],
])

const omitted = { reason: 'requestParameters too large', omitted: true, originalSize: 102_401 }
describeRule('cloudtrail-policy-padding', [
  [
    'fires on omitted parameters of any action',
    [aCall('PutUserPolicy', { requestParameters: omitted })],
    1,
  ],
  [
    'fires when CloudTrail writes the flag as text',
    [aCall('PutUserPolicy', { requestParameters: { ...omitted, omitted: 'true' } })],
    1,
  ],
  ['is silent on parameters that are there', [aCall('PutUserPolicy', forAlice)], 0],
  [
    'is silent when nothing is said to be omitted',
    [aCall('PutUserPolicy', { requestParameters: { ...omitted, omitted: false } })],
    0,
  ],
  [
    'is silent on another reason',
    [aCall('PutUserPolicy', { requestParameters: { ...omitted, reason: 'x' } })],
    0,
  ],
  [
    'is silent on a failure',
    [aCall('PutUserPolicy', { requestParameters: omitted, ...failed })],
    0,
  ],
  [
    'is silent on another service',
    [aCall('PutUserPolicy', { requestParameters: omitted, eventSource: 'kms.amazonaws.com' })],
    0,
  ],
])
