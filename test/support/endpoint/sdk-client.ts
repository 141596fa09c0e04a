import type { HttpAnswer, HttpRequest } from '../../../src/endpoint/http.ts'
import type { WireCall, WireService } from '../../../src/endpoint/protocol.ts'

interface SentRequest {
  readonly method: string
  readonly path: string
  readonly hostname: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

interface Heard {
  readonly call: WireCall
  readonly answer: HttpAnswer
}

type Exchanged =
  | { readonly kind: 'heard'; readonly call: WireCall; readonly output: unknown }
  | { readonly kind: 'failed'; readonly reason: string }

/** A real client of the SDK whose requests end in a function, not in a socket. */
export async function sdkClient(service: WireService): Promise<{
  readonly exchange: (
    operation: string,
    input: object,
    hear: (request: HttpRequest) => Heard,
  ) => Promise<Exchanged>
}> {
  const module = (await import(`@aws-sdk/client-${service.client}`)) as Record<string, unknown>
  let hear: (request: HttpRequest) => Heard = () => {
    throw new Error('nobody listens')
  }
  let last: Heard | undefined
  const Client = clientOf(module)
  const client = new Client({
    region: 'us-east-1',
    endpoint: 'http://127.0.0.1:1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      handle: async (sent: SentRequest) => {
        last = hear(await requestOf(sent))
        return { response: await responseOf(last.answer) }
      },
    },
  })
  return {
    exchange: async (operation, input, listener) => {
      hear = listener
      last = undefined
      const Command = module[`${operation}Command`] as new (input: object) => object
      try {
        const { $metadata: _, ...output } = await client.send(new Command(input))
        const heard = last as Heard | undefined
        if (heard === undefined) return { kind: 'failed', reason: 'nothing was sent' }
        return { kind: 'heard', call: heard.call, output: await plain(output) }
      } catch (error) {
        return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

interface SdkClient {
  readonly send: (command: object) => Promise<{ $metadata: unknown } & Record<string, unknown>>
  readonly destroy: () => void
}

/** The client among what one of the SDK's packages exports. */
export function clientOf(
  module: Readonly<Record<string, unknown>>,
): new (options: object) => SdkClient {
  const name = Object.keys(module).find((key) => /^[A-Z].*Client$/.test(key) && key !== '__Client')
  return module[name ?? ''] as new (options: object) => SdkClient
}

async function requestOf(sent: SentRequest): Promise<HttpRequest> {
  const query = Object.entries(sent.query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one) => [name, String(one)] as const),
  )
  const headers = Object.entries(sent.headers).map(([name, value]) => [name.toLowerCase(), value])
  return {
    method: sent.method,
    path: sent.path,
    query,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: await bytesOf(sent.body),
  }
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array()
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return body
  const chunks: Uint8Array[] = []
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function responseOf({ status, headers, body }: HttpAnswer): Promise<object> {
  const { HttpResponse } = await import('@smithy/core/protocols')
  const { Readable } = await import('node:stream')
  return new HttpResponse({
    statusCode: status,
    headers,
    body: Readable.from(body.length === 0 ? [] : [Buffer.from(body)]),
  })
}

/** Streams of an output as bytes. */
export async function plain(
  output: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const read = Object.entries(output).map(async ([name, value]) => {
    const stream = value as { transformToByteArray?: () => Promise<Uint8Array> } | null
    const bytes = await stream?.transformToByteArray?.()
    return [name, bytes ?? value] as const
  })
  return Object.fromEntries(await Promise.all(read))
}
