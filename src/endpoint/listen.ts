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
}

/** A server that is up. */
export interface Listening {
  readonly port: number
  /** Ends at once, whatever is under way. */
  readonly close: () => Promise<void>
}

// What AWS takes: 1 MB and more for few APIs, objects of S3 far more; here everything is kept in memory.
const largestBody = 16 * 1024 * 1024
const limits = {
  maxHeaderSize: 32 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
} as const

/** Serves requests over HTTP, with limits on what a client may send and how long it may take.
 * @throws the system's error where the port cannot be had */
export async function listen(options: ListenOptions): Promise<Listening> {
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void serve(request, response, options)
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
  options: ListenOptions,
): Promise<void> {
  try {
    const body = await bodyOf(request)
    if (body === undefined) return refuseBody(response)
    send(response, await options.handle(requestOf(request, body), peerOf(request)))
  } catch (error) {
    // A client that went away is no bug.
    if (request.destroyed && !request.complete) return
    options.onBug(error)
    if (!response.headersSent) response.writeHead(500, { 'x-amzn-errortype': 'InternalFailure' })
    response.end()
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largestBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refuseBody(response: ServerResponse): void {
  response.writeHead(413, { connection: 'close', 'x-amzn-errortype': 'RequestEntityTooLarge' })
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
