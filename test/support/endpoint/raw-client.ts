import { Agent, request as httpRequest } from 'node:http'
import { signRequest, type Signing, type UnsignedRequest } from './sign-request.ts'

/** What came back. */
export interface RawAnswer {
  readonly status: number
  readonly body: string
}

/** One connection to an endpoint, kept open, with the keys of one caller. */
export interface RawClient {
  readonly send: (request: UnsignedRequest) => Promise<RawAnswer>
  readonly close: () => void
}

/** Opens a connection; requests are signed when they are sent and go out one after another. */
export function rawClient(url: string, keys: Omit<Signing, 'host' | 'at'>): RawClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const { host, hostname, port } = new URL(url)
  const send = (unsigned: UnsignedRequest): Promise<RawAnswer> =>
    new Promise((resolve, reject) => {
      const { method, path, body = '' } = unsigned
      const signed = signRequest(unsigned, { ...keys, host, at: new Date() })
      const headers = {
        ...signed,
        // Rules watch for this client.
        'user-agent': 'aws-cli/2.31.2',
        'content-length': Buffer.byteLength(body),
      }
      const sent = httpRequest({ agent, hostname, port, method, path, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() })
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  return { send, close: () => agent.destroy() }
}
