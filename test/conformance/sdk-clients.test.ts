import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { protocolOf, type ServiceProtocol } from '../../src/aws/model/service-protocols.ts'
import type { WireService } from '../../src/endpoint/protocol.ts'
import { wireServiceOf } from '../../src/endpoint/wire-service.ts'
import type { PolicyDocument } from '../../src/scenario/world.ts'
import { operations } from '../../src/simulator/operations.ts'
import { accountTrust } from '../support/a-cloud.ts'
import { fillIn } from '../support/endpoint/fill-in.ts'
import { firstDifference, isObject } from '../support/endpoint/first-difference.ts'
import { httpClient, type HttpClient, type SdkAnswer } from '../support/endpoint/http-client.ts'
import { openEndpoint, type OpenEndpoint } from '../support/endpoint/open-endpoint.ts'
import { sampleMembers } from '../support/endpoint/sample-values.ts'
import { sdkSessions } from '../support/endpoint/sdk-sessions.ts'
import type { SessionStep } from '../support/endpoint/session-step.ts'

/** What services say beside the errors that their models list, by protocol: EC2's model lists none, S3's few. */
const unlisted: Readonly<Record<ServiceProtocol['protocol'], RegExp>> = {
  query: /^(ValidationError|InvalidParameterCombination|InvalidParameterValue)$/,
  'ec2-query': /^[A-Z]\w+(\.[A-Z]\w+)?$/,
  json: /^ValidationException$/,
  'rest-json': /^ValidationException$/,
  // HEAD is answered without a body: the client has but the status.
  'rest-xml': /^(InvalidArgument|InvalidBucketName|Unknown)$/,
}

/** Members of the samples that are set otherwise, each because the sample would end the call at once. */
const insteadOf: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  iam: { AWSServiceName: 'autoscaling.amazonaws.com' },
  ec2: { DryRun: undefined },
  s3: { ContentLength: undefined, ContentMD5: undefined },
  ssm: { ResourceType: 'Parameter' },
}

const services = [...new Set(operations.map(({ service }) => service))].filter(
  (service) => protocolOf(service)?.client !== undefined,
)

const lambdaTrust: PolicyDocument = {
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
}

let up: OpenEndpoint
beforeAll(async () => {
  up = await openEndpoint({
    roles: {
      guest: { attached: ['ReadOnlyAccess'], trust: accountTrust },
      function: { trust: lambdaTrust },
    },
    memberAccounts: ['partner'],
    accounts: { partner: {} },
  })
})
afterAll(() => up.close())

describe.each(services)('a client of the SDK for %s', (namespace) => {
  let service: WireService
  let client: HttpClient
  beforeAll(async () => {
    service = await wireServiceOf(namespace)
    client = await httpClient(service, up)
  })
  afterAll(() => client.close())

  it('gets an answer or an error of the service from every modelled operation', async () => {
    const wrong: string[] = []
    for (const { name } of operations.filter((one) => one.service === namespace)) {
      const sample = sampleMembers(service.model.operations.get(name)!.input)
      const changed = Object.entries(insteadOf[namespace] ?? {}).filter(
        ([member]) => member in sample,
      )
      const input = { ...sample, ...Object.fromEntries(changed) }
      const answers = [await client.ask(name, {}), await client.ask(name, input)]
      // The sample sets every member: one that is not modelled is refused by its name, which the call itself must not be.
      const refused = answers.findIndex((one) => one.kind === 'error' && one.name === 'NotModelled')
      if (refused === 1) answers.pop()
      const unknown = answers.filter((answer) => !isKnown(answer, service))
      wrong.push(...unknown.map((answer) => `${name} ${JSON.stringify(answer)}`))
    }
    expect([...wrong, ...up.bugs]).toEqual([])
  })

  it('reads in a session of calls what the simulator answered', async () => {
    expect(await differencesOf(sdkSessions[namespace], client)).toEqual([])
  })
})

/** Makes the calls in their order, up to the first that fails. */
async function differencesOf(
  steps: readonly SessionStep[] | undefined,
  { ask }: HttpClient,
): Promise<readonly string[]> {
  if (steps === undefined) return ['there is no session with this service']
  const said: Record<string, unknown> = { World: { Account: up.account } }
  const differ: string[] = []
  for (const [name, input = {}] of steps) {
    up.heard()
    const answer = await ask(name, fillIn(input, said) as object)
    const outcome = up.heard()[0]?.outcome
    if (answer.kind !== 'output' || outcome?.kind !== 'output') {
      return [...differ, `${name} ${JSON.stringify(answer)} ${JSON.stringify(outcome)}`]
    }
    said[name] = answer.output
    // The client says the status of HTTP, the simulator only where it is not the usual one.
    const { StatusCode: _, ...output } = answer.output
    const { StatusCode: __, ...made } = outcome.output
    const found = firstDifference(name, comparable(made), comparable(output))
    if (found !== undefined) differ.push(found)
  }
  return differ
}

function isKnown(answer: SdkAnswer, { model, protocol }: WireService): boolean {
  switch (answer.kind) {
    case 'output':
      return true
    case 'error': {
      const { name, status } = answer
      if (name === 'NotModelled' || status >= 500) return false
      return model.errors.has(name) || unlisted[protocol].test(name)
    }
    case 'failed':
      // What the client itself asks for before it sends.
      return answer.reason.startsWith('No value provided for input HTTP label')
    default:
      return answer satisfies never
  }
}

// RDS writes it into records and has it not in its API.
const onlyRecorded: ReadonlySet<string> = new Set(['HttpEndpointEnabled'])

/** Plain data: bytes as numbers, without members that are not set and empty lists, which XML does not have. */
function comparable(value: unknown): unknown {
  if (value instanceof Uint8Array) return [...value]
  if (Array.isArray(value)) return value.map(comparable)
  if (!isObject(value)) return value
  const isSet = (one: unknown): boolean =>
    !(one === undefined || (Array.isArray(one) && one.length === 0))
  const set = Object.entries(value).filter(([name, one]) => isSet(one) && !onlyRecorded.has(name))
  return Object.fromEntries(set.map(([name, one]) => [name, comparable(one)]))
}
