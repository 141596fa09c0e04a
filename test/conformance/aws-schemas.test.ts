import * as cloudfront from '@aws-sdk/client-cloudfront'
import * as cloudtrail from '@aws-sdk/client-cloudtrail'
import * as dynamodb from '@aws-sdk/client-dynamodb'
import * as ec2 from '@aws-sdk/client-ec2'
import * as elb from '@aws-sdk/client-elastic-load-balancing'
import * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2'
import * as iam from '@aws-sdk/client-iam'
import * as kms from '@aws-sdk/client-kms'
import * as lambda from '@aws-sdk/client-lambda'
import * as organizations from '@aws-sdk/client-organizations'
import * as rds from '@aws-sdk/client-rds'
import * as s3 from '@aws-sdk/client-s3'
import * as ses from '@aws-sdk/client-ses'
import * as sts from '@aws-sdk/client-sts'
import { NormalizedSchema } from '@smithy/core/schema'
import { describe, expect, it } from 'vitest'
import { rolesAnywhereSchemas } from '../../src/aws/commands/rolesanywhere-schemas.ts'
import { describeCommand } from '../../src/aws/describe-command.ts'
import type { Namespace } from '../../src/aws/namespace.ts'
import { isReadOnly, namespaceOf } from '../../src/aws/namespaces.ts'
import { recordValue } from '../../src/aws/record-value.ts'
import { operations } from '../../src/simulator/operations.ts'
import { sampleOf, writtenBySchema, type Schema } from '../support/schema-writer.ts'

type Operation = readonly [9, string, string, unknown, Schema, Schema]

function operationsOf(client: object): readonly Operation[] {
  return Object.values(client).filter(
    (value): value is Operation => Array.isArray(value) && value[0] === 9,
  )
}

const clients: Readonly<Record<string, object>> = {
  cloudfront,
  cloudtrail,
  dynamodb,
  ec2,
  elasticloadbalancing: elb,
  elasticloadbalancingv2: elbv2,
  iam,
  kms,
  lambda,
  organizations,
  rds,
  rolesanywhere: rolesAnywhereSchemas,
  s3,
  ses,
  sts,
}

/** Every operation of these is compared: nothing that they call sensitive has the name of something that is not. */
const whole = [
  'iam',
  'sts',
  'cloudtrail',
  'rolesanywhere',
  'elasticloadbalancing',
  'elasticloadbalancingv2',
]
/** Services that log requests in a form of their own, and of which only reading calls are modelled. */
const ownWriters = new Set(['ec2', 's3'])
const modelled = new Set(operations.map(({ service, name }) => `${service}:${name}`))

function compared(service: string): readonly Operation[] {
  return operationsOf(clients[service] ?? {}).filter(
    ([, , name]) => whole.includes(service) || modelled.has(`${service}:${name}`),
  )
}

function written(schema: Schema, service: Namespace) {
  const sample = sampleOf(NormalizedSchema.of(schema))
  return {
    byTable: recordValue(sample, service),
    bySchema: writtenBySchema(NormalizedSchema.of(schema), sample, service),
  }
}

// What the tables of namespaces.ts say without a schema must be what the schemas say with one.
describe.each(Object.keys(clients).filter((name) => !ownWriters.has(name)))(
  'what is logged of %s without a schema',
  (name) => {
    const service = namespaceOf(name)

    it('is what its schemas say, members filled to the last', () => {
      const differences = compared(name).flatMap(([, , operation, , input, output]) => {
        const silent = isReadOnly(service, operation) && !service.answersWhenReading.has(operation)
        // The answer of a reading call is not logged.
        return [input, ...(silent ? [] : [output])]
          .map((schema) => written(schema, service))
          .filter(({ byTable, bySchema }) => JSON.stringify(byTable) !== JSON.stringify(bySchema))
          .map((both) => ({ operation, ...both }))
      })
      expect(differences).toEqual([])
    })
  },
)

describe.each(Object.keys(clients))('the commands of %s', (name) => {
  it('has a command of the SDK for every operation that is modelled', () => {
    const known = new Set(operationsOf(clients[name] ?? {}).map(([, , operation]) => operation))
    const missing = operations.filter((one) => one.service === name && !known.has(one.name))
    expect(missing.map((one) => one.name)).toEqual([])
  })

  it('reads every command back as it was made', () => {
    const unequal = operationsOf(clients[name] ?? {}).filter((schema) => {
      const input = sampleOf(NormalizedSchema.of(schema[4]))
      const call = describeCommand({ schema, input })
      const again = { service: call.service, operation: call.operation, input: call.input }
      return (
        JSON.stringify(again) !== JSON.stringify({ service: name, operation: schema[2], input })
      )
    })
    expect(unequal.map(([, , operation]) => operation)).toEqual([])
  })
})
