import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { HttpAnswer, HttpRequest } from './http.ts'

export interface ListenOptions {
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
  /** PEM texts; plain HTTP without. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined
  readonly handle: (request: HttpRequest, peer: string) => Promise<HttpAnswer>
  /** Takes what was thrown over a request: a bug, which the client sees as an internal failure. */
  readonly onBug: (error: unknown) => void
  /** How long a client may take, in milliseconds. */
  readonly patience?: Patience | undefined
}

interface Patience {
  readonly headersTimeout: number
  readonly requestTimeout: number
  readonly connectionsCheckingInterval: number
}

/** A server that is up. */
export interface Listening {
  readonly port: number
  /** Ends at once, whatever is under way. */
  readonly close: () => Promise<void>
}

// What AWS takes: 1 MB and more for few APIs, objects of S3 far more; here everything is kept in memory.
const largestBody = 16 * 1024 * 1024
// A thousand connections may send a body at once.
const mostInBodies = 256 * 1024 * 1024
const maxHeaderSize = 32 * 1024
const usualPatience: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
}

/** Serves requests over HTTP, with limits on what a client may send and how long it may take.
 * @throws the system's error where the port cannot be had */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { patience = usualPatience } = options
  const limits = { ...patience, maxHeaderSize }
  const room: Room = { left: mostInBodies }
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void serve(request, response, { ...options, room })
  }
  const server =
    options.tls === undefined
      ? createServer(limits, listener)
      : createTlsServer({ ...limits, ...options.tls }, listener)
  server.maxConnections = 1_000
  server.keepAliveTimeout = 15_000
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return { port, close: () => closed(server) }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  options: ListenOptions & { readonly room: Room },
): Promise<void> {
  try {
    const body = await bodyOf(request, options.room)
    if (body.kind === 'refused') return refuseBody(response, body)
    send(response, await options.handle(requestOf(request, body.bytes), peerOf(request)))
  } catch (error) {
    // A client that went away is no bug.
    if (request.destroyed && !request.complete) return
    options.onBug(error)
    if (!response.headersSent) response.writeHead(500, { 'x-amzn-errortype': 'InternalFailure' })
    response.end()
  }
}

/** How many bytes bodies that are still coming in may take, all together. */
interface Room {
  left: number
}

type Body = { readonly kind: 'read'; readonly bytes: Uint8Array } | RefusedBody

interface RefusedBody {
  readonly kind: 'refused'
  readonly status: number
  readonly code: string
}

const tooLarge: RefusedBody = { kind: 'refused', status: 413, code: 'RequestEntityTooLarge' }
const noRoom: RefusedBody = { kind: 'refused', status: 503, code: 'SlowDown' }

async function bodyOf(request: IncomingMessage, room: Room): Promise<Body> {
  // What says that it is too large need not be read.
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return tooLarge
  const chunks: Buffer[] = []
  let size = 0
  try {
    // To destroy the request would close the socket before it is told why.
    const incoming = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>
    for await (const chunk of incoming) {
      size += chunk.length
      room.left -= chunk.length
      if (size > largestBody) return tooLarge
      if (room.left < 0) return noRoom
      chunks.push(chunk)
    }
    return { kind: 'read', bytes: Buffer.concat(chunks) }
  } finally {
    room.left += size
  }
}

function refuseBody(response: ServerResponse, { status, code }: RefusedBody): void {
  response.writeHead(status, { connection: 'close', 'x-amzn-errortype': code })
  response.end()
}

function requestOf(
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: Uint8Array,
): HttpRequest {
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  const query = mark === -1 ? '' : url.slice(mark + 1)
  const flat = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(',') : (value ?? ''),
  ])
  return {
    method,
    path,
    query: [...new URLSearchParams(query)],
    headers: Object.fromEntries(flat) as Record<string, string>,
    body,
  }
}

/** IPv4 addresses that come over an IPv6 socket are written as IPv4. */
const peerOf = ({ socket }: IncomingMessage): string =>
  (socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '')

function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  // A HEAD answer says the length of what it does not carry.
  const length = headers['content-length'] === undefined ? { 'content-length': bytes.length } : {}
  response.writeHead(status, { ...headers, ...length })
  response.end(bytes)
}
