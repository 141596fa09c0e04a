import { NormalizedSchema } from '@smithy/core/schema'
import { describe, expect, it } from 'vitest'
import { describeCommand } from '../../src/aws/describe-command.ts'
import type { Namespace } from '../../src/aws/namespace.ts'
import { isReadOnly, namespaceOf } from '../../src/aws/namespaces.ts'
import { recordValue } from '../../src/aws/record-value.ts'
import { operations } from '../../src/simulator/operations.ts'
import { sampleOf, writtenBySchema, type Schema } from '../support/schema-writer.ts'
import { clients, operationsOf, type SdkOperation } from '../support/sdk-clients.ts'

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

/** Members that no modelled call gives, and of which a part has the name of a secret elsewhere in the service. */
const neverGiven = new Set(['FilterCriteriaError'])

function compared(service: string): readonly SdkOperation[] {
  return operationsOf(clients[service] ?? {}).filter(
    ([, , name]) => whole.includes(service) || modelled.has(`${service}:${name}`),
  )
}

function requestOf(operation: string, schema: Schema, service: Namespace) {
  const input = sampleOf(NormalizedSchema.of(schema))
  return {
    byTable: service.request({ operation, input, region: 'us-east-1' }, service),
    bySchema: writtenBySchema(NormalizedSchema.of(schema), input, service),
  }
}

function answerOf(schema: Schema, service: Namespace) {
  const all = sampleOf(NormalizedSchema.of(schema))
  const output = Object.fromEntries(Object.entries(all).filter(([key]) => !neverGiven.has(key)))
  return {
    byTable: recordValue(output, service),
    bySchema: writtenBySchema(NormalizedSchema.of(schema), output, service),
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
        const answers = silent ? [] : [answerOf(output, service)]
        return [requestOf(operation, input, service), ...answers]
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
