import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serviceModelOf } from '../../src/aws/model/service-model.ts'
import { protocolOf } from '../../src/aws/model/service-protocols.ts'
import { isTrailproofError } from '../../src/diagnostic/trailproof-error.ts'
import { operations } from '../../src/simulator/operations.ts'
import { aCloud } from '../support/a-cloud.ts'
import { sampleMembers } from '../support/endpoint/sample-values.ts'

/** What a call may be refused with by name. */
const refusals: ReadonlySet<string> = new Set([
  'INPUT_TYPE_WRONG',
  'CALL_NOT_MODELLED',
  'POLICY_UNSUPPORTED',
])

const wrongValues = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '*',
    '%',
    '%zz',
    'a/b',
    'admin',
    'AdministratorAccess',
    '{"Version":"2012-10-17"}',
    'arn:aws:iam::1:user/a',
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({}),
  fc.array(fc.oneof(fc.string(), fc.constant(null), fc.constant({})), { maxLength: 3 }),
)

/** Any of the members of a call, some as they should be, some not, most of the time not all. */
const inputsOf = (sample: Readonly<Record<string, unknown>>) =>
  fc.record(
    Object.fromEntries(
      Object.entries(sample).map(([name, value]) => [
        name,
        fc.oneof({ arbitrary: fc.constant(value), weight: 3 }, wrongValues),
      ]),
    ),
    { requiredKeys: [] },
  )

async function outcomeOf(
  call: ReturnType<typeof aCloud>['call'],
  asked: { readonly service: string; readonly name: string; readonly input: object },
): Promise<string> {
  try {
    return (await call(asked.service, asked.name, { ...asked.input })).outcome.kind
  } catch (error) {
    if (isTrailproofError(error) && refusals.has(error.code)) return 'refused'
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

const services = [...new Set(operations.map(({ service }) => service))].filter(
  (service) => protocolOf(service) !== undefined,
)

describe('whatever the input, there is an outcome or a refusal by name', () => {
  it.each(services)('of each call of %s', async (service) => {
    const model = await serviceModelOf(service)
    const wrong: string[] = []
    for (const { name } of operations.filter((one) => one.service === service)) {
      const shape = model.operations.get(name)?.input
      const inputs = inputsOf(shape === undefined ? {} : sampleMembers(shape))
      const { call } = aCloud()
      for (const input of fc.sample(inputs, { seed: 1, numRuns: 40 })) {
        const outcome = await outcomeOf(call, { service, name, input })
        if (['output', 'error', 'refused'].includes(outcome)) continue
        wrong.push(`${name} ${JSON.stringify(input)} ${outcome}`)
        break
      }
    }
    expect(wrong).toEqual([])
  })
})
