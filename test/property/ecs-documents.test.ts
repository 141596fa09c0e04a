import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Json, JsonObject } from '../../src/cloudtrail/record.ts'
import { documentEvent } from '../../src/ecs/document-event.ts'
import { documentFieldSource } from '../../src/ecs/document-field-source.ts'
import { ecsFieldSource } from '../../src/ecs/ecs-field-source.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import { toDocument } from '../../src/ecs/to-document.ts'
import { aTrailEvent } from '../support/a-record.ts'

const keys =
  `eventSource eventName eventID awsRegion sourceIPAddress userAgent errorCode errorMessage readOnly
  managementEvent recipientAccountId eventCategory sharedEventID insightDetails addendum`.split(
    /\s+/,
  )
const containers =
  `userIdentity sessionContext sessionIssuer attributes webIdFederationData requestParameters
  responseElements additionalEventData serviceEventDetails resources tlsDetails items instancesSet user group`.split(
    /\s+/,
  )
const leaves =
  `type arn ARN accountId userName principalId invokedBy creationDate roleName policyArn groupId
  instanceId tlsVersion clientProvidedHostHeader MFAUsed ConsoleLogin UserName __proto__ constructor a.b`.split(
    /\s+/,
  )
const texts =
  `IAMUser AssumedRole AWSService IdentityCenterUser ConsoleLogin UserAuthentication RunInstances
  SendCommand iam.amazonaws.com ec2.amazonaws.com ssm.amazonaws.com 192.0.2.1 ::1 - none true TLSv1.3
  arn:aws:sts::1:assumed-role/a/b@c arn:aws:iam::1:role/aws-service-role/x/y i-0123456789 arn: i- @ v`.split(
    /\s+/,
  )

/** Values with the names and forms that the mapping looks for, in places where they do not belong. */
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(...texts, '', null, true, 0, 1.5, 1e21),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...containers, ...leaves), tie('value')), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}))

const parts: fc.Arbitrary<JsonObject> = fc
  .array(fc.tuple(fc.constantFrom(...keys, ...containers), value), { maxLength: 8 })
  .map((entries) => Object.fromEntries(entries))
  // The guard lets only records with these as text through.
  .map(({ eventName, eventSource, ...rest }) => ({
    ...rest,
    eventName: typeof eventName === 'string' && eventName !== '' ? eventName : 'ConsoleLogin',
    eventSource:
      typeof eventSource === 'string' && eventSource !== '' ? eventSource : 'ec2.amazonaws.com',
  }))

it('makes a document of any record, however its parts are misshapen, without a throw', () => {
  fc.assert(
    fc.property(parts, (record) => {
      const document = toDocument(aTrailEvent(record), defaultProfile)
      expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    }),
    { seed: 5, numRuns: 600 },
  )
})

it('gives a rule the same texts by field as by whole document', () => {
  const lazy = ecsFieldSource(defaultProfile)
  const whole = documentFieldSource()
  const names = [
    'event.action',
    'event.outcome',
    'user.name',
    'user.id',
    'user.email',
    'cloud.account.id',
    'source.ip',
    'related.user',
    'related.entity',
    'entity.target.id',
    'aws.cloudtrail.request_parameters',
    'aws.cloudtrail.flattened.request_parameters.roleName',
    'aws.cloudtrail.flattened.request_parameters.a.b',
    'aws.cloudtrail.flattened.request_parameters.constructor',
    'tls.version',
  ]
  fc.assert(
    fc.property(parts, (record) => {
      const event = aTrailEvent(record)
      const document = documentEvent(toDocument(event, defaultProfile), 0)
      const byField = names.map((name) => [name, lazy.resolve(name)?.get(event)])
      const byDocument = names.map((name) => [name, document && whole.resolve(name)?.get(document)])
      expect(byField.map(textsOf)).toEqual(byDocument.map(textsOf))
    }),
    { seed: 6, numRuns: 600 },
  )
})

function textsOf([name, value]: readonly unknown[]): readonly unknown[] {
  return [name, value === undefined ? [] : [value].flat()]
}
