import type { JsonObject } from '../record.ts'
import { fileBytes, plainBytes, type Bytes } from './byte-source.ts'
import { chooseSplitter } from './choose-splitter.ts'
import { Collector, type ObjectKind } from './collector.ts'
import { GzipFault } from './gunzip.ts'
import { inputFiles, type InputFile } from './input-files.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { ReadLog } from './read-log.ts'
import type { Reading, ReadItem, ReadOptions, SkimmedReading, SkippedRecords } from './reading.ts'
import { type Interest, type Skim, skimOf } from './skim.ts'
import type { Splitter } from './splitter.ts'

const anyObject: ObjectKind<JsonObject> = {
  is: (value): value is JsonObject => typeof value === 'object',
  whyNot: () => ({ message: 'This is no object.' }),
}

/** Reads the JSON objects of files, folders and standard input (`-`), in order: NDJSON, a list, `{"Records":[…]}` or
 * single objects, on one line or many, gzipped or not. What is malformed is counted and reported with its file and
 * line, an input that cannot be opened is reported (INPUT_UNREADABLE), and the rest goes on.
 * @example for await (const batch of readObjects(['events.ndjson'])) for (const { value } of batch) use(value) */
export function readObjects(inputs: readonly string[], options: ReadOptions = {}): Reading {
  return readKind(anyObject, inputs, options)
}

/** Reads objects of one kind; see `readObjects`.
 * @internal */
export function readKind<T extends JsonObject>(
  kind: ObjectKind<T>,
  inputs: readonly string[],
  options: ReadOptions,
): Reading<T> {
  const reading = skimKind(kind, inputs, options)
  return { report: reading.report, [Symbol.asyncIterator]: () => wholeItems(reading) }
}

/** Reads those objects of one kind that concern somebody, or all of them.
 * @internal */
export function skimKind<T extends JsonObject>(
  kind: ObjectKind<T>,
  inputs: readonly string[],
  { interest, ...options }: ReadOptions & { readonly interest?: Interest | undefined },
): SkimmedReading<T> {
  const limits: ReadLimits = { ...defaultLimits, ...options.limits }
  const log = new ReadLog(limits.findingsPerFile)
  const collector = new Collector(kind, log, limits)
  const skim = interest && skimOf(interest, collector.skip)
  const { stdin, stdinName, onRead } = options
  const tally = { bytes: 0, objects: 0 }
  const context = { log, collector, limits, skim, stdin, stdinName, tally, onRead }
  return { report: log.report, [Symbol.asyncIterator]: () => readAll(inputs, context) }
}

async function* wholeItems<T extends JsonObject>(
  batches: SkimmedReading<T>,
): AsyncGenerator<readonly ReadItem<T>[]> {
  for await (const batch of batches) yield batch.filter((item) => 'value' in item)
}

interface Context<T extends JsonObject> {
  readonly log: ReadLog
  readonly collector: Collector<T>
  readonly limits: ReadLimits
  readonly skim: Skim | undefined
  readonly stdin: Bytes | undefined
  readonly stdinName: string | undefined
  readonly tally: { bytes: number; objects: number }
  readonly onRead: ReadOptions['onRead']
}

type Batches<T extends JsonObject> = AsyncGenerator<readonly (ReadItem<T> | SkippedRecords)[]>

async function* readAll<T extends JsonObject>(
  inputs: readonly string[],
  context: Context<T>,
): Batches<T> {
  for await (const file of inputFiles(inputs)) {
    const bytes = bytesOf(file, context)
    if (bytes === undefined) continue
    const isNamed = file.kind === 'stdin' || inputs.includes(file.name)
    const name = file.kind === 'stdin' ? (context.stdinName ?? file.name) : file.name
    yield* readFile({ name, isNamed, bytes }, context)
  }
}

/** The bytes of a file, or what is to be said of what has none. */
function bytesOf<T extends JsonObject>(
  file: InputFile,
  { log, stdin }: Context<T>,
): Bytes | undefined {
  if (file.kind === 'file') return fileBytes(file.name)
  if (file.kind === 'stdin') {
    if (stdin === undefined) log.add('INPUT_UNREADABLE', 'Standard input is not at hand here.')
    return stdin
  }
  if (file.kind === 'ignored') log.ignore(file.reason)
  else if (file.kind === 'unreadable') {
    log.add('INPUT_UNREADABLE', `${file.name} cannot be opened: ${reasonOf(file.cause)}.`)
  } else log.add('INPUT_EMPTY', `${file.name} holds no file to read.`, { hint: namesHint })
  return undefined
}

const namesHint =
  'Files of a folder are read when they end in .json, .jsonl, .ndjson or .log, or these with .gz.'

interface OpenedFile {
  readonly name: string
  /** In a folder an empty file is nothing to tell. */
  readonly isNamed: boolean
  readonly bytes: Bytes
}

async function* readFile<T extends JsonObject>(
  { name, isNamed, bytes }: OpenedFile,
  { log, collector, limits, skim, tally, onRead }: Context<T>,
): Batches<T> {
  log.beginFile(name)
  collector.beginFile(name)
  let splitter: Splitter | undefined
  try {
    for await (const chunk of plainBytes(counted(bytes, tally), limits)) {
      splitter ??= chooseSplitter(chunk, { sink: collector, limits, skim })
      splitter.push(chunk)
      yield* batchOf(collector, tally)
      onRead?.(tally)
    }
    splitter?.end()
    if (isNamed && log.isFileEmpty) log.add('INPUT_EMPTY', `${name} holds nothing to read.`)
  } catch (error) {
    if (error instanceof GzipFault) {
      const line = splitter?.line() ?? 1
      log.refuse({ code: 'INPUT_BROKEN', message: `${error.message}.`, line })
    } else if (isSystemError(error)) {
      log.add('INPUT_UNREADABLE', `${name} cannot be read: ${reasonOf(error)}.`)
    } else throw error
  }
  yield* batchOf(collector, tally)
  log.endFile()
}

async function* counted(source: Bytes, tally: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    tally.bytes += chunk.length
    yield chunk
  }
}

function* batchOf<T extends JsonObject>(
  collector: Collector<T>,
  tally: { objects: number },
): Generator<readonly (ReadItem<T> | SkippedRecords)[]> {
  const items = collector.taken()
  tally.objects = collector.given
  if (items.length > 0) yield items
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission is missing',
  EPERM: 'permission is missing',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
}

function reasonOf(error: unknown): string {
  if (!isSystemError(error)) return 'the system gives no reason'
  return reasons[error.code] ?? `the system says ${error.code}`
}
