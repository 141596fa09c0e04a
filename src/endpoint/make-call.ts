import { isTrailproofError } from '../diagnostic/trailproof-error.ts'
import type { CallResult } from '../scenario/port.ts'
import type { Caller } from './caller.ts'
import type { Exchange } from './endpoint.ts'
import type { WireService } from './protocol.ts'
import { malformed, RequestFailure } from './request-failure.ts'
import { requestKey } from './request-key.ts'

/** Makes the call that a request asks for.
 * @throws RequestFailure NotModelled for what the simulator does not have, SerializationException for input of a wrong type */
export async function makeCall(asked: {
  readonly exchange: Exchange
  readonly service: WireService
  readonly caller: Caller
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
}): Promise<CallResult> {
  const { exchange, service, caller, operation, input } = asked
  const { options, address, position, at } = exchange
  try {
    return await options.cloud.call({
      actor: caller.actor,
      service: service.namespace,
      operation,
      input,
      region: caller.signed?.region ?? 'us-east-1',
      at,
      address,
      key: requestKey(position),
    })
  } catch (error) {
    const failure = asFailure(error)
    if (failure === undefined) throw error
    throw failure.about(operation)
  }
}

function asFailure(error: unknown): RequestFailure | undefined {
  if (!isTrailproofError(error)) return undefined
  const { code, message, hint } = error
  // What a scenario would be refused for is the client's mistake here, and nothing that ends the endpoint.
  if (code === 'INPUT_TYPE_WRONG') return malformed(message)
  if (code !== 'CALL_NOT_MODELLED' && code !== 'POLICY_UNSUPPORTED') return undefined
  const known = hint === undefined || code === 'CALL_NOT_MODELLED' ? '' : ` ${hint}`
  return new RequestFailure('NotModelled', `trailproof: ${message}${known}`)
}
