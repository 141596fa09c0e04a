import type { CloudTrailRecord } from '../cloudtrail/record.ts'
import type { Call, CallResult, Unrecorded } from '../scenario/port.ts'
import type { Instant } from '../time/duration.ts'
import { callerOf, requireSignature, type Caller } from './caller.ts'
import type { HttpAnswer, HttpRequest } from './http.ts'
import { makeCall } from './make-call.ts'
import { guessedProtocol, nameOfRequest } from './guess-protocol.ts'
import type { WireCall, WireService } from './protocol.ts'
import { protocolFor } from './protocols/protocol-of.ts'
import { RequestFailure } from './request-failure.ts'
import { namespaceOfRequest } from './service-of.ts'
import { withoutChunks } from './signature/aws-chunked.ts'
import { signedOf, type Signed } from './signature/credential-scope.ts'
import { wireError } from './wire-error.ts'
import { wireServiceOf } from './wire-service.ts'

/** The cloud behind an endpoint. */
export interface EndpointCloud {
  readonly call: (call: Call) => Promise<CallResult>
  readonly secretOf: (accessKeyId: string) => string | undefined
  /** The ARN of whom a key speaks for. */
  readonly ownerOf: (accessKeyId: string) => string | undefined
}

export interface EndpointOptions {
  readonly cloud: EndpointCloud
  /** Where a request seems to come from; may throw RequestFailure. */
  readonly addressOf: (request: HttpRequest, peer: string) => string
  /** The time that records carry. */
  readonly virtualNow: () => Instant
  /** The time by which signatures are judged. */
  readonly wallNow: () => Instant
  /** Takes every request once it is answered. */
  readonly onCall: (call: HeardCall) => void
  /** The number of the last request of an endpoint that this one goes on for. */
  readonly lastRequest?: number | undefined
  /** Makes the id of a request that leaves no record. */
  readonly requestId: (position: number) => string
}

/** A request and what became of it. */
export interface HeardCall {
  readonly at: Instant
  readonly address: string
  /** The namespace, or the signature's name for a service that is not there; empty where the request does not get that far. */
  readonly service: string
  /** The API's name, or method and path where the request does not tell it. */
  readonly operation: string
  readonly accessKeyId?: string | undefined
  /** The ARN of whom the key speaks for. */
  readonly caller?: string | undefined
  readonly records: readonly CloudTrailRecord[]
  /** Why there is none, of a call that is accepted. */
  readonly unrecorded?: Unrecorded | undefined
  readonly outcome: HeardOutcome
}

export type HeardOutcome =
  | { readonly kind: 'answered' }
  /** An error that AWS would answer, by its name in CloudTrail. */
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  /** What the simulator does not have. */
  | { readonly kind: 'not-modelled'; readonly message: string }

/** Answers requests as AWS would, out of an in-memory cloud. */
export interface Endpoint {
  /** `peer` is the address at the other end of the socket. What a client sends wrong is an answer, never thrown. */
  readonly handle: (request: HttpRequest, peer: string) => Promise<HttpAnswer>
  /** The moment before which every request is answered: now, or when the oldest one under way came. */
  readonly settled: () => Instant
}

/** Makes an endpoint over a cloud.
 * @example const endpoint = createEndpoint({ cloud: createCloud({ … }), addressOf, virtualNow, wallNow, onCall, requestId })
 * await endpoint.handle(request, '127.0.0.1') */
export function createEndpoint(options: EndpointOptions): Endpoint {
  let position = options.lastRequest ?? 0
  // In the order in which they came: the first is the oldest.
  const underWay = new Set<Exchange>()
  return {
    settled: () => {
      const [oldest] = underWay
      return oldest?.at ?? options.virtualNow()
    },
    handle: async (request, peer) => {
      position += 1
      const exchange = { options, request, address: peer, position, at: options.virtualNow() }
      underWay.add(exchange)
      try {
        return await answer({ ...exchange, address: options.addressOf(request, peer) })
      } catch (error) {
        if (!(error instanceof RequestFailure)) throw error
        return refuse(error, { exchange, service: undefined, signed: undefined })
      } finally {
        underWay.delete(exchange)
      }
    },
  }
}

/** A request on its way. */
export interface Exchange {
  readonly options: EndpointOptions
  readonly request: HttpRequest
  readonly address: string
  readonly position: number
  readonly at: Instant
}

async function answer(exchange: Exchange): Promise<HttpAnswer> {
  const { request, options } = exchange
  let service: WireService | undefined
  let signed: Signed | undefined
  try {
    refuseForwarding(request)
    signed = signedOf(request)
    service = await wireServiceOf(namespaceOfRequest(request, signed))
    const caller = callerOf(request, {
      signed,
      secretOf: options.cloud.secretOf,
      now: options.wallNow(),
    })
    const call = protocolFor(service).read(withoutChunks(request), service)
    return await perform(call, { exchange, service, signed, caller })
  } catch (error) {
    if (error instanceof RequestFailure) return refuse(error, { exchange, service, signed })
    throw error
  }
}

/** @throws RequestFailure NotModelled for a request that asks a proxy: `GET http://example.com/` */
function refuseForwarding({ path }: HttpRequest): void {
  if (path.startsWith('/') || path === '') return
  throw new RequestFailure('NotModelled', `trailproof forwards nothing: "${path}" is no path.`)
}

interface Sent extends Refused {
  readonly service: WireService
  readonly caller: Caller
}

async function perform(call: WireCall, sent: Sent): Promise<HttpAnswer> {
  const { exchange, service, caller } = sent
  if (call.kind === 'unknown') {
    throw new RequestFailure('NotModelled', `${service.namespace} has no operation "${call.name}".`)
  }
  const { operation, input } = call
  requireSignature(caller, operation.name)
  const { outcome, records, unrecorded } = await makeCall({
    ...sent,
    operation: operation.name,
    input,
  })
  const { options, position, request } = exchange
  const recorded = records.at(0)?.['requestID']
  const requestId = typeof recorded === 'string' ? recorded : options.requestId(position)
  const answering = { service, requestId, method: request.method }
  const isAnswered = outcome.kind === 'output'
  hear(sent, {
    operation: operation.name,
    records,
    unrecorded,
    outcome: isAnswered ? { kind: 'answered' } : { ...outcome, kind: 'failed' },
  })
  const protocol = protocolFor(service)
  return isAnswered
    ? protocol.answer(outcome.output, { ...answering, operation })
    : protocol.fail(wireError(outcome, service), answering)
}

interface Refused {
  readonly exchange: Exchange
  readonly service: WireService | undefined
  readonly signed: Signed | undefined
}

function refuse(failure: RequestFailure, refused: Refused): HttpAnswer {
  const { code, message, status } = failure
  const { exchange, service, signed } = refused
  const { request } = exchange
  const kind = code === 'NotModelled' ? 'not-modelled' : 'failed'
  hear(refused, {
    operation: failure.operation ?? nameOfRequest(request),
    records: [],
    outcome: kind === 'failed' ? { kind, code, message } : { kind, message },
  })
  const protocol = service === undefined ? guessedProtocol(request, signed) : protocolFor(service)
  return protocol.fail(
    { code, name: code, message, status },
    { service, requestId: exchange.options.requestId(exchange.position), method: request.method },
  )
}

function hear(
  { exchange, service, signed }: Refused,
  heard: Pick<HeardCall, 'operation' | 'records' | 'unrecorded' | 'outcome'>,
): void {
  const { at, address, options } = exchange
  const accessKeyId = signed?.accessKeyId
  options.onCall({
    at,
    address,
    service: service?.namespace ?? signed?.service ?? '',
    accessKeyId,
    caller: accessKeyId === undefined ? undefined : options.cloud.ownerOf(accessKeyId),
    ...heard,
  })
}
