import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { gunzipped } from './gunzip.ts'
import type { ReadLimits } from './limits.ts'
import { lineFeed } from './json-bytes.ts'

/** Standard input, or anything else that gives bytes. A chunk is good until the next one is asked for. */
export type Bytes = AsyncIterable<Uint8Array>

// Strings of more than 128 KiB slow JSON.parse threefold, so no chunk is longer than this.
const chunkSize = 64 * 1024

/** Reads a file in chunks of at most 64 KiB. */
export async function* fileBytes(path: string): AsyncGenerator<Buffer> {
  if (statSync(path).isFile()) yield* inPlace(path)
  // Of a pipe nobody knows when the next bytes come.
  else yield* createReadStream(path, { highWaterMark: chunkSize })
}

// Between two breaths, some 10 ms apart, the process hears no signal and no timer.
const readsOfBreath = 64

/** Reads into one piece of memory, which the processor's cache still holds when the bytes are used, and without the way to
 * the thread pool and back: a third of what a log cost before. */
async function* inPlace(path: string): AsyncGenerator<Buffer> {
  const file = openSync(path, 'r')
  try {
    const memory = Buffer.allocUnsafe(chunkSize)
    for (let reads = 1; ; reads += 1) {
      const length = readSync(file, memory, 0, chunkSize, null)
      if (length === 0) return
      yield memory.subarray(0, length)
      if (reads % readsOfBreath === 0) await setImmediate()
    }
  } finally {
    closeSync(file)
  }
}

/** Bytes in chunks of at most 64 KiB, expanded where their first two say gzip, whatever the name says, and without a
 * byte order mark. The first chunk holds the first line, or at least 64 KiB of it.
 * @throws GzipFault after the bytes before the fault */
export async function* plainBytes(source: Bytes, limits: ReadLimits): AsyncGenerator<Buffer> {
  const chunks = asBuffers(source)
  try {
    const begun = await firstBytes(chunks, (bytes) => bytes.length >= 2)
    const isGzip = begun.bytes[0] === 0x1f && begun.bytes[1] === 0x8b
    const whole = continued(begun, chunks)
    const plain = cut(isGzip ? gunzipped(cut(whole, chunkSize), limits) : whole, chunkSize)
    try {
      const start = await firstBytes(
        plain,
        (bytes) => bytes.length >= chunkSize || bytes.includes(lineFeed),
      )
      yield* continued({ ...start, bytes: withoutMark(start.bytes) }, plain)
    } finally {
      await plain.return(undefined)
    }
  } finally {
    // Who needs no more than the beginning leaves before any of the inner loops would close the file.
    await chunks.return(undefined)
  }
}

/** The beginning of a stream, and what went wrong behind it. */
interface Begun {
  readonly bytes: Buffer
  readonly fault?: Error | undefined
}

/** Reads on until there is enough. */
async function firstBytes(
  chunks: AsyncIterator<Buffer>,
  isEnough: (bytes: Buffer) => boolean,
): Promise<Begun> {
  let bytes: Buffer = Buffer.alloc(0)
  try {
    while (!isEnough(bytes)) {
      const next = await chunks.next()
      if (next.done === true) break
      bytes = Buffer.concat([bytes, next.value])
    }
  } catch (fault) {
    if (fault instanceof Error) return { bytes, fault }
    throw fault
  }
  return { bytes }
}

async function* continued(
  { bytes, fault }: Begun,
  rest: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  if (bytes.length > 0) yield bytes
  if (fault !== undefined) throw fault
  yield* rest
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

async function* asBuffers(source: Bytes): AsyncGenerator<Buffer> {
  for await (const bytes of source) {
    yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
}

async function* cut(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size)
  }
}
