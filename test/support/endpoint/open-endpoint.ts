import { createEndpoint, type HeardCall } from '../../../src/endpoint/endpoint.ts'
import { listen } from '../../../src/endpoint/listen.ts'
import type { CallOutcome } from '../../../src/scenario/port.ts'
import type { World } from '../../../src/scenario/world.ts'
import { admin, aCloud, start } from '../a-cloud.ts'

/** A call as the endpoint heard it, with what the simulator answered. */
export interface AnsweredCall {
  readonly heard: HeardCall
  /** Undefined where the call did not get as far as the simulator. */
  readonly outcome: CallOutcome | undefined
}

/** An endpoint on a free port of this process. */
export interface OpenEndpoint {
  readonly url: string
  /** Its number. */
  readonly account: string
  /** Keys of an administrator. */
  readonly keys: { readonly accessKeyId: string; readonly secretAccessKey: string }
  /** The requests since the last time that this was asked. */
  readonly heard: () => readonly AnsweredCall[]
  /** What was thrown over a request. */
  readonly bugs: readonly unknown[]
  readonly close: () => Promise<void>
}

/** Opens an endpoint over a cloud with an administrator and the world that a test adds; its clock goes on two seconds a request. */
export async function openEndpoint(world: World = {}): Promise<OpenEndpoint> {
  const { cloud } = aCloud({ world })
  const credentials = cloud.credentialsOf(admin)
  const bugs: unknown[] = []
  let calls: AnsweredCall[] = []
  let outcome: CallOutcome | undefined
  let requests = 0
  const endpoint = createEndpoint({
    cloud: {
      ...cloud,
      call: async (call) => {
        const result = await cloud.call(call)
        outcome = result.outcome
        return result
      },
    },
    addressOf: () => '192.0.2.2',
    virtualNow: () => start + requests * 2_000,
    wallNow: () => new Date().getTime(),
    requestId: (position) => `request-${position}`,
    onCall: (heard) => {
      calls.push({ heard, outcome })
      outcome = undefined
    },
  })
  const up = await listen({
    host: '127.0.0.1',
    port: 0,
    onBug: (error) => bugs.push(error),
    handle: (request, peer) => {
      requests += 1
      return endpoint.handle(request, peer)
    },
  })
  return {
    url: `http://127.0.0.1:${up.port}`,
    account: cloud.accountNumber(),
    keys: {
      accessKeyId: credentials.AccessKeyId ?? '',
      secretAccessKey: credentials.SecretAccessKey ?? '',
    },
    heard: () => {
      const since = calls
      calls = []
      return since
    },
    bugs,
    close: up.close,
  }
}
