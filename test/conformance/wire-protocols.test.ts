import { describe, expect, it } from 'vitest'
import { httpNamespaces, protocolOf } from '../../src/aws/model/service-protocols.ts'
import { protocolFor } from '../../src/endpoint/protocols/protocol-of.ts'
import { wireServiceOf } from '../../src/endpoint/wire-service.ts'
import { firstDifference, isObject } from '../support/endpoint/first-difference.ts'
import { sdkClient } from '../support/endpoint/sdk-client.ts'
import { sampleMembers } from '../support/endpoint/sample-values.ts'

/** Operations that are not compared, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  'lambda:InvokeWithResponseStream': 'answers with a stream of events',
  's3:SelectObjectContent': 'answers with a stream of events',
  's3:ListDirectoryBuckets': 'is asked of a host of its own, with the path of ListBuckets',
  's3:WriteGetObjectResponse': 'is sent to a host whose name is a member of the input',
}

/** Members that the SDK does not send or give as they are, each with its reason. */
const changedBySdk: Readonly<Record<string, string>> = {
  SSECustomerKey: 'is encoded, and its hash added',
  SSECustomerKeyMD5: 'is made from the key',
  CopySourceSSECustomerKey: 'is encoded, and its hash added',
  CopySourceSSECustomerKeyMD5: 'is made from the key',
  ExpiresString: 'is the text of Expires',
}

describe.each(httpNamespaces.filter((name) => protocolOf(name)?.client !== undefined))(
  'the wire of %s',
  (namespace) => {
    it('reads what the SDK writes and writes what the SDK reads, for every operation', async () => {
      const service = await wireServiceOf(namespace)
      const protocol = protocolFor(service)
      const client = await sdkClient(service)
      const differ: string[] = []
      for (const operation of service.model.operations.values()) {
        const id = `${namespace}:${operation.name}`
        if (id in exceptions) continue
        const input = sampleMembers(operation.input)
        const output = sampleMembers(operation.output)
        const heard = await client.exchange(operation.name, input, (request) => {
          const call = protocol.read(request, service)
          const answer = protocol.answer(output, {
            operation,
            service,
            requestId: 'aaaa',
            method: request.method,
          })
          return { call, answer }
        })
        if (heard.kind === 'failed') differ.push(`${id} failed: ${heard.reason}`)
        else {
          const { call } = heard
          const name = call.kind === 'call' ? call.operation.name : `unknown ${call.name}`
          if (name !== operation.name) differ.push(`${id} read as ${name}`)
          else if (call.kind === 'call') {
            const differences = [
              firstDifference(`${id} in`, normal(input), normal(call.input)),
              firstDifference(`${id} out`, normal(output), normal(heard.output)),
            ]
            differ.push(...differences.filter((one) => one !== undefined))
          }
        }
      }
      expect(differ).toEqual([])
    }, 120_000)
  },
)

/** Plain data, without what the SDK changes. */
function normal(value: unknown): unknown {
  if (value instanceof Uint8Array) return [...value]
  if (!isObject(value)) return value
  if (Array.isArray(value)) return value.map(normal)
  const kept = Object.entries(value).filter(([name]) => !(name in changedBySdk))
  return Object.fromEntries(kept.map(([name, one]) => [name, normal(one)]))
}
