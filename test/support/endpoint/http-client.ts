import type { WireService } from '../../../src/endpoint/protocol.ts'
import type { OpenEndpoint } from './open-endpoint.ts'
import { clientOf, plain } from './sdk-client.ts'

/** What a client of the SDK makes of an answer. */
export type SdkAnswer =
  | { readonly kind: 'output'; readonly output: Readonly<Record<string, unknown>> }
  /** An answer that the client reads as an error of the service. */
  | { readonly kind: 'error'; readonly name: string; readonly status: number }
  /** What the client says by itself, before it sends or where it cannot read. */
  | { readonly kind: 'failed'; readonly reason: string }

/** A client of one service. */
export interface HttpClient {
  readonly ask: (operation: string, input: object) => Promise<SdkAnswer>
  readonly close: () => void
}

/** A client of the SDK that speaks HTTP to an endpoint and asks each thing once. */
export async function httpClient(
  { client: name = '' }: WireService,
  { url, keys }: Pick<OpenEndpoint, 'url' | 'keys'>,
): Promise<HttpClient> {
  const module = (await import(`@aws-sdk/client-${name}`)) as Record<string, unknown>
  const Client = clientOf(module)
  const client = new Client({
    region: 'us-east-1',
    endpoint: url,
    credentials: keys,
    maxAttempts: 1,
    forcePathStyle: true,
  })
  const ask = async (operation: string, input: object): Promise<SdkAnswer> => {
    const Command = module[`${operation}Command`] as new (input: object) => object
    try {
      const { $metadata: _, ...output } = await client.send(new Command(input))
      return { kind: 'output', output: await plain(output) }
    } catch (error) {
      return failureOf(error)
    }
  }
  return { ask, close: () => client.destroy() }
}

/** Errors of a service say whose fault it is; those of the client do not. */
function failureOf(error: unknown): SdkAnswer {
  if (!(error instanceof Error)) return { kind: 'failed', reason: String(error) }
  const { $fault, $metadata } = error as Error & {
    readonly $fault?: string
    readonly $metadata?: { readonly httpStatusCode?: number }
  }
  if ($fault === undefined) return { kind: 'failed', reason: error.message }
  return { kind: 'error', name: error.name, status: $metadata?.httpStatusCode ?? 0 }
}
