import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/cloudtrail/record.ts'
import { addressIn } from '../../../src/atlas/atlas.ts'
import { ecsFieldSource } from '../../../src/ecs/ecs-field-source.ts'
import { ecsFieldType } from '../../../src/ecs/fields/field-table.ts'
import { defaultProfile, type Profile } from '../../../src/ecs/profile.ts'
import { toDocument } from '../../../src/ecs/to-document.ts'
import { aTrailEvent } from '../../support/a-record.ts'

const source = ecsFieldSource(defaultProfile)
const ct = 'aws.cloudtrail'

function get(name: string, parts: JsonObject): unknown {
  return source.resolve(name)?.get(aTrailEvent(parts))
}

it.each<[string, JsonObject, unknown]>([
  ['@timestamp', {}, Date.UTC(2026, 2, 2, 9)],
  ['event.ingested', {}, Date.UTC(2026, 2, 2, 9)],
  ['event.action', {}, 'ListUsers'],
  ['event.action', { eventName: 'none' }, undefined],
  ['event.provider', {}, 'iam.amazonaws.com'],
  ['data_stream.dataset', {}, 'aws.cloudtrail'],
  ['event.kind', {}, 'event'],
  ['event.outcome', {}, 'success'],
  ['event.outcome', { errorCode: '200' }, 'failure'],
  ['event.outcome', { errorMessage: 'No' }, 'failure'],
  ['event.outcome', { errorCode: '-' }, 'success'],
  [
    'event.outcome',
    { eventName: 'ConsoleLogin', errorMessage: 'x', responseElements: { ConsoleLogin: 'Success' } },
    'success',
  ],
  ['event.type', {}, ['user', 'info']],
  ['event.type', { eventName: 'StopLogging' }, ['info']],
  ['event.category', { eventName: 'StopLogging' }, undefined],
  ['event.category', { eventName: 'CreateUser', eventSource: 'transfer.amazonaws.com' }, ['iam']],
  ['cloud.service.name', {}, 'iam'],
  ['cloud.service.name', { eventSource: 'example.com' }, undefined],
  [
    'cloud.account.id',
    { recipientAccountId: undefined, awsAccountId: '999988887777' },
    '999988887777',
  ],
  ['source.address', { sourceIPAddress: 'AWS Internal' }, 'AWS Internal'],
  ['source.ip', { sourceIPAddress: 'AWS Internal' }, undefined],
  ['source.ip', { sourceIPAddress: '020.1.2.3' }, undefined],
  ['source.ip', { sourceIPAddress: '2001:db8::1' }, '2001:db8::1'],
  ['source.geo', { sourceIPAddress: addressIn('lisbon', 1) }, true],
  ['source.geo', { sourceIPAddress: '8.8.8.8' }, undefined],
  ['source.geo.location', { sourceIPAddress: addressIn('lisbon', 1) }, 'POINT (-9.1398 38.7219)'],
  ['source.as.number', { sourceIPAddress: addressIn('amazon-us-east-1', 0) }, 16_509],
  [`${ct}.management_event`, { managementEvent: true }, 'true'],
  [`${ct}.read_only`, { readOnly: false }, false],
  [`${ct}.session_credential_from_console`, { sessionCredentialFromConsole: 'true' }, 'true'],
  [`${ct}.shared_event_id`, { sharedEventID: 'a', sharedEventId: 'b' }, 'a'],
  [
    `${ct}.user_identity.session_context.creation_date`,
    { userIdentity: { sessionContext: { attributes: { creationDate: '20260302T090000.250Z' } } } },
    Date.UTC(2026, 2, 2, 9, 0, 0, 250),
  ],
  [
    `${ct}.user_identity.session_context.creation_date`,
    { userIdentity: { sessionContext: { attributes: { creationDate: 'soon' } } } },
    undefined,
  ],
  [
    `${ct}.console_login.additional_eventdata.mfa_used`,
    { eventName: 'ConsoleLogin', additionalEventData: { MFAUsed: 'Yes' } },
    true,
  ],
  [
    `${ct}.console_login.additional_eventdata.mfa_used`,
    { additionalEventData: { MFAUsed: 'Yes' } },
    undefined,
  ],
  [`${ct}.user_identity.principal_id`, {}, undefined],
  ['tls.version', { tlsDetails: { tlsVersion: 'TLSv1.3' } }, '1.3'],
  ['tls.version_protocol', { tlsDetails: { tlsVersion: 'TLSv1.3' } }, 'tls'],
  ['tls.version_protocol', { tlsDetails: { tlsVersion: '1.3' } }, undefined],
  ['tls.version', { tlsDetails: { tlsVersion: '1.3' } }, '1.3'],
  ['tls.cipher', { tlsDetails: { tlsVersion: 'tlsVersion', cipherSuite: 'x' } }, undefined],
  [
    'related.hosts',
    {
      sourceIPAddress: 'host.example.com',
      tlsDetails: { clientProvidedHostHeader: 'iam.amazonaws.com' },
    },
    ['host.example.com'],
  ],
  [
    'related.hosts',
    { requestParameters: { target: 'i-0123456789abcdef0', instanceIds: ['i-1', 'i-0000000000'] } },
    ['i-0123456789abcdef0', 'i-0000000000'],
  ],
  [
    'related.ip',
    { sourceIPAddress: '192.0.2.1', serviceEventDetails: { sourceIpAddress: '192.0.2.2' } },
    ['192.0.2.1', '192.0.2.2'],
  ],
])('%s of %j', (name, parts, value) => {
  expect(get(name, parts)).toEqual(value)
})

describe('parameters', () => {
  const parameters = {
    requestParameters: {
      withDecryption: true,
      ipPermissions: {
        items: [
          {
            fromPort: 22,
            ipRanges: { items: [{ cidrIp: '0.0.0.0/0' }, { cidrIp: '10.0.0.0/8' }] },
          },
        ],
      },
      'tag.key': 'a',
      omitted: null,
      empty: 'none',
    },
  }
  const flattened = `${ct}.flattened.request_parameters`

  it.each([
    [`${flattened}.withDecryption`, 'true'],
    [`${flattened}.ipPermissions.items.fromPort`, '22'],
    [`${flattened}.ipPermissions.items.ipRanges.items.cidrIp`, ['0.0.0.0/0', '10.0.0.0/8']],
    [`${flattened}.tag.key`, 'a'],
    [`${flattened}.ipPermissions`, undefined],
    [`${flattened}.empty`, undefined],
    [`${flattened}.constructor`, undefined],
    [flattened, ['true', '22', '0.0.0.0/0', '10.0.0.0/8', 'a']],
    [`${ct}.request_parameters.text`, get(`${ct}.request_parameters`, parameters)],
  ])('%s is %j', (name, value) => {
    expect(get(name, parameters)).toEqual(value)
  })

  it('loses its flattened copy when the text has 32766 characters, not before', () => {
    // `{a=` and `}` are four characters.
    const values = [32_761, 32_762].map((length) => ({
      requestParameters: { a: 'x'.repeat(length) },
    }))
    expect(
      values.map((parts) => [
        String(get(`${ct}.request_parameters`, parts)).length,
        get(`${flattened}.a`, parts) === undefined,
        get(flattened, parts) === undefined,
      ]),
    ).toEqual([
      [32_765, false, false],
      [32_766, true, true],
    ])
  })

  it('is not searchable above 8191 characters', () => {
    expect([
      source.resolve(`${ct}.request_parameters`)?.ignoreAbove,
      source.resolve(`${ct}.additional_eventdata`)?.ignoreAbove,
    ]).toEqual([8191, undefined])
  })

  it('has the text of a parameter that is a text, and no flattened copy', () => {
    const parts = { requestParameters: 'plain' }
    expect([get(`${ct}.request_parameters`, parts), get(flattened, parts)]).toEqual([
      'plain',
      undefined,
    ])
  })
})

describe('resources', () => {
  const parts = {
    resources: [
      { ARN: 'arn:aws:s3:::b', accountId: '111122223333', type: 'AWS::S3::Bucket' },
      { type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::b/k', x: null },
      {
        ARN: 'arn:aws:s3:::b',
        accountId: '111122223333',
        type: 'AWS::S3::Bucket',
        again: 'last wins',
      },
    ],
  }

  it('are renamed, without doubles, the last winning', () => {
    expect(toDocument(aTrailEvent(parts), defaultProfile)['aws']).toMatchObject({
      cloudtrail: {
        resources: [
          { type: 'AWS::S3::Object', arn: 'arn:aws:s3:::b/k' },
          {
            arn: 'arn:aws:s3:::b',
            account_id: '111122223333',
            type: 'AWS::S3::Bucket',
            again: 'last wins',
          },
        ],
      },
    })
  })

  it('are seen member by member, unlinked', () => {
    expect([get(`${ct}.resources.arn`, parts), get(`${ct}.resources.account_id`, parts)]).toEqual([
      ['arn:aws:s3:::b/k', 'arn:aws:s3:::b'],
      ['111122223333'],
    ])
  })
})

const absent = (name: string, profile: Partial<Profile>): string | undefined =>
  ecsFieldSource({ ...defaultProfile, ...profile }).resolve(name)?.absent

const flattened = (object: object): object => ({ flattened: { request_parameters: object } })

describe('fields under a profile', () => {
  const mapping = "the integration's setting actor_target_mapping is off"

  it.each<[string, Partial<Profile>, string | undefined]>([
    ['entity.target.id', {}, undefined],
    ['entity.target.id', { actorTargetMapping: false }, mapping],
    ['related.entity', { actorTargetMapping: false }, mapping],
    ['source.geo.city_name', {}, undefined],
    ['source.geo.city_name', { geo: 'off' }, 'the profile has no geo data'],
    ['source.geo', { geo: 'off' }, 'the profile has no geo data'],
    ['source.as.organization.name', { geo: 'off' }, 'the profile has no network data'],
    ['source', { geo: 'off' }, undefined],
    [
      `${ct}.request_parameters`,
      { retain: 'flattened' },
      'the integration\'s setting retain is "flattened", which keeps no text form',
    ],
    [`${ct}.request_parameters`, { retain: 'minimal' }, undefined],
    [
      `${ct}.flattened.request_parameters.roleName`,
      { retain: 'keyword' },
      'the integration\'s setting retain is "keyword", which keeps no flattened copy',
    ],
    [
      `${ct}.flattened.request_parameters.roleName`,
      { retain: 'minimal' },
      'the integration\'s setting retain is "minimal", which drops it',
    ],
    [`${ct}.flattened.request_parameters.serialNumber`, { retain: 'minimal' }, undefined],
    ['process.name', {}, "Elastic's AWS integration never fills it for CloudTrail"],
    ['process', {}, "Elastic's AWS integration never fills it for CloudTrail"],
    [
      'event.created',
      {},
      'it is the time at which a shipper read the record, and no shipper is modelled',
    ],
  ])('%s under %j is absent: %s', (name, profile, reason) => {
    expect(absent(name, profile)).toBe(reason)
  })

  it('leaves the document what retain says', () => {
    const event = aTrailEvent({ requestParameters: { roleName: 'r', serialNumber: 's' } })
    const copies = (['all', 'keyword', 'flattened', 'none', 'minimal'] as const).map((retain) => {
      const aws = toDocument(event, { ...defaultProfile, retain })['aws']
      return aws ?? null
    })
    const text = { request_parameters: '{serialNumber=s, roleName=r}' }
    const all = { roleName: 'r', serialNumber: 's' }
    const common = { recipient_account_id: '111122223333' }
    expect(copies).toEqual([
      { cloudtrail: { ...common, ...text, ...flattened(all) } },
      { cloudtrail: { ...common, ...text } },
      { cloudtrail: { ...common, ...flattened(all) } },
      { cloudtrail: common },
      { cloudtrail: { ...common, ...text, ...flattened({ serialNumber: 's' }) } },
    ])
  })
})

it.each([
  ['event.action', 'keyword'],
  ['source.ip', 'ip'],
  ['source.as.number', 'long'],
  ['event.ingested', 'date'],
  ['data_stream.dataset', 'constant_keyword'],
  [`${ct}.read_only`, 'boolean'],
  [`${ct}.flattened.response_elements.x.y`, 'flattened'],
  [`${ct}.resources`, 'object'],
  [`${ct}.request_parameters.text`, 'text'],
  ['source.geo', 'object'],
  ['process.command_line', 'wildcard'],
  [`${ct}.additionalEventData.inputTokens`, undefined],
  ['usr.name', undefined],
])('%s has the type %s', (name, type) => {
  expect(ecsFieldType(name)).toBe(type)
})

it('says which JSON key a field copies verbatim, and says so of no derived field', () => {
  const names = [
    'event.action',
    'source.ip',
    'user.name',
    `${ct}.user_identity.arn`,
    `${ct}.request_parameters`,
    `${ct}.read_only`,
    `${ct}.flattened.request_parameters.roleName`,
  ]
  expect(names.map((name) => source.resolve(name)?.verbatimKey)).toEqual([
    'eventName',
    undefined,
    undefined,
    'arn',
    undefined,
    undefined,
    'roleName',
  ])
})

it('computes a dear field once an event', () => {
  const event = aTrailEvent({ requestParameters: { a: 'b' } })
  const field = source.resolve(`${ct}.request_parameters`)
  field?.get(event)
  Object.assign(event.record, { requestParameters: { a: 'c' } })
  expect(field?.get(event)).toBe('{a=b}')
})

it('names the fields that an event has, with the leaves of its parameters', () => {
  const names = [...source.names(aTrailEvent({ requestParameters: { a: { b: 1 } } }))]
  expect(names.filter((name) => name.startsWith(ct))).toEqual([
    `${ct}.flattened.request_parameters`,
    `${ct}.flattened.request_parameters.a.b`,
    `${ct}.recipient_account_id`,
    `${ct}.request_parameters`,
    `${ct}.request_parameters.text`,
  ])
})
