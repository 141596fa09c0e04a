import { createGunzip } from 'node:zlib'
import type { ReadLimits } from './limits.ts'

/** Why a gzip stream could not be read to its end, as a sentence without its full stop. */
export class GzipFault extends Error {
  constructor(problem: string) {
    super(problem)
    this.name = 'GzipFault'
  }
}

// zlib goes to the thread pool and back for each: what 64 KiB of a log expand to fits into one.
const chunkSize = 2 * 1024 * 1024

/** Expands a gzip stream, in chunks of at most 2 MiB. What stands before a fault is given before the fault is thrown.
 * @throws GzipFault for a truncated or damaged stream, and for one that expands beyond the limits */
export async function* gunzipped(
  source: AsyncIterable<Buffer>,
  limits: ReadLimits,
): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize })
  const flow: Flow = { ready: [], taken: 0, given: 0, fault: undefined, wake: () => undefined }
  gunzip.on('error', (error) => (flow.fault ??= faultOf(error)))
  // A stream that fails calls no callback of a write any more; that it has closed is all that can be waited for.
  gunzip.on('close', () => flow.wake())
  gunzip.on('data', (chunk: Buffer) => {
    flow.ready.push(chunk)
    flow.given += chunk.length
    if (isBomb(flow, limits)) gunzip.destroy(bombFault(limits))
  })
  try {
    for await (const chunk of source) {
      const ready = flow.ready.splice(0)
      flow.taken += chunk.length
      // This piece is expanded in the thread pool while the reader has what the last one gave.
      const expanded = awake(flow, (wake) => gunzip.write(chunk, wake))
      yield* ready
      await expanded
      if (flow.fault !== undefined) break
    }
    if (flow.fault === undefined) await awake(flow, (wake) => gunzip.once('end', wake).end())
    yield* flow.ready.splice(0)
  } finally {
    gunzip.destroy()
  }
  if (flow.fault !== undefined) throw flow.fault
}

interface Flow {
  readonly ready: Buffer[]
  taken: number
  given: number
  fault: GzipFault | undefined
  /** Ends the wait of the moment. */
  wake: () => void
}

function isBomb({ given, taken }: Flow, { gzipFreeBytes, gzipRatio }: ReadLimits): boolean {
  return given > gzipFreeBytes && given > taken * gzipRatio
}

function bombFault({ gzipRatio }: ReadLimits): GzipFault {
  return new GzipFault(`The gzip stream expands more than ${gzipRatio} times, which no log does`)
}

function faultOf(error: Error): GzipFault {
  if (error instanceof GzipFault) return error
  const truncated = 'code' in error && error.code === 'Z_BUF_ERROR'
  return new GzipFault(truncated ? 'The gzip stream is cut off' : 'The gzip stream is damaged')
}

function awake(flow: Flow, act: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    flow.wake = resolve
    act(resolve)
  })
}
