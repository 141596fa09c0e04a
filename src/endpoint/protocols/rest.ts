import type { OperationModel } from '../../aws/model/shape.ts'
import type { HttpAnswer, HttpRequest } from '../http.ts'
import type { Answering, Protocol, WireCall, WireService } from '../protocol.ts'
import { headersOf, isInBody, payloadOf, readBindings, statusOf } from '../rest/bindings.ts'
import type { PayloadCodec } from '../rest/payload.ts'
import { routed, routesOf, type Route, type Routed } from '../rest/route.ts'

/** What differs between the REST protocols beside their bodies. */
export interface RestDialect extends Pick<Protocol, 'fail'> {
  readonly codec: PayloadCodec
  /** Chooses among the operations that fit a request; the first where nothing decides. */
  readonly choose?: (found: readonly Routed[], request: HttpRequest) => Routed | undefined
  /** Puts a request into the form that the routes have. */
  readonly normalise?: (request: HttpRequest) => HttpRequest & { readonly members?: object }
}

/** A protocol that binds members to path, query, headers and body. */
export function restProtocol(dialect: RestDialect): Protocol {
  return {
    read: (request, service) => readCall(dialect, request, service),
    answer: (output, answering) => answer(dialect, output, answering),
    fail: dialect.fail,
  }
}

const routes = new WeakMap<WireService['model'], readonly Route[]>()

function routesFor({ model }: WireService): readonly Route[] {
  const known = routes.get(model) ?? routesOf(model.operations.values())
  routes.set(model, known)
  return known
}

function readCall(dialect: RestDialect, sent: HttpRequest, service: WireService): WireCall {
  const { members, ...request } = dialect.normalise?.(sent) ?? { ...sent, members: {} }
  const found = routed(routesFor(service), request)
  const one = dialect.choose === undefined ? found[0] : dialect.choose(found, sent)
  if (one === undefined) return { kind: 'unknown', name: `${request.method} ${request.path}` }
  const { operation } = one
  const input = {
    ...members,
    ...readBindings(one, request),
    ...bodyOf(dialect.codec, operation, request.body),
  }
  return { kind: 'call', operation, input }
}

function bodyOf(codec: PayloadCodec, { input }: OperationModel, body: Uint8Array): object {
  const payload = payloadOf(input)
  if (payload === undefined) {
    const inBody = [...input.members.values()].some(isInBody)
    return inBody && body.length > 0 ? codec.readMembers(input, body) : {}
  }
  const [name, member] = payload
  const shape = member.shape()
  if (body.length === 0) return {}
  if (shape.kind === 'structure') return { [name]: codec.readPayload(shape, body) }
  return { [name]: shape.kind === 'blob' ? body : Buffer.from(body).toString('utf8') }
}

function answer(dialect: RestDialect, output: object, answering: Answering): HttpAnswer {
  const { operation, requestId, method } = answering
  const shape = operation.output
  const body = method === 'HEAD' ? '' : bodyOfAnswer(dialect.codec, operation, output)
  const contentType = body === '' ? {} : { 'content-type': dialect.codec.contentType }
  return {
    status: statusOf(shape, output, operation.http?.code ?? 200),
    headers: { ...contentType, ...headersOf(shape, output), ...requestIds(requestId) },
    body,
  }
}

/** S3 names its header otherwise; clients read either. */
const requestIds = (id: string): Readonly<Record<string, string>> => ({
  'x-amzn-requestid': id,
  'x-amz-request-id': id,
})

function bodyOfAnswer(
  codec: PayloadCodec,
  { output: shape }: OperationModel,
  output: object,
): string | Uint8Array {
  const payload = payloadOf(shape)
  if (payload === undefined) {
    return [...shape.members.values()].some(isInBody) ? codec.writeMembers(shape, output) : ''
  }
  const [name, member] = payload
  const value = (output as Readonly<Record<string, unknown>>)[name]
  const inner = member.shape()
  if (value === undefined || value === null) return ''
  if (inner.kind === 'structure') return codec.writePayload(inner, value, { ...member, name })
  if (value instanceof Uint8Array) return value
  return typeof value === 'string' ? value : JSON.stringify(value)
}
