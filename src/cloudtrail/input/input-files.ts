import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file to read, standard input, or an input that cannot be opened. */
export type InputFile =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'stdin'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly cause: unknown }
  /** A file of a folder that holds no records. */
  | { readonly kind: 'ignored'; readonly name: string; readonly reason: IgnoreReason }
  /** A folder without any file to read. */
  | { readonly kind: 'empty folder'; readonly name: string }

/** Why a file of a folder is passed over: CloudTrail's digests and Insights hold no records of calls, and other files
 * are not JSON by their names. */
export type IgnoreReason = 'digest' | 'insight' | 'other'

/** The name that standard input has in messages. */
const standardInput = '<stdin>'

const readable = /\.(?:json|jsonl|ndjson|log)(?:\.gz)?$/i

/** Lists what the inputs name: files as they are, `-` for standard input, folders walked down in the order of their
 * names (by UTF-16 unit), whatever order the file system has. */
export async function* inputFiles(inputs: readonly string[]): AsyncGenerator<InputFile> {
  for (const input of inputs) {
    if (input === '-') yield { kind: 'stdin', name: standardInput }
    else yield* filesOf(input)
  }
}

async function* filesOf(input: string): AsyncGenerator<InputFile> {
  let isFolder: boolean
  try {
    isFolder = (await stat(input)).isDirectory()
  } catch (cause) {
    yield { kind: 'unreadable', name: input, cause }
    return
  }
  if (!isFolder) {
    yield { kind: 'file', name: input }
    return
  }
  let found = false
  for await (const file of walk(input)) {
    if (file.kind !== 'ignored') found = true
    yield file
  }
  if (!found) yield { kind: 'empty folder', name: input }
}

async function* walk(folder: string): AsyncGenerator<InputFile> {
  let names: readonly string[]
  const folders = new Set<string>()
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries) if (entry.isDirectory()) folders.add(entry.name)
    names = entries.map((entry) => entry.name).sort()
  } catch (cause) {
    yield { kind: 'unreadable', name: folder, cause }
    return
  }
  for (const name of names) {
    const path = join(folder, name)
    if (folders.has(name)) yield* walk(path)
    else yield fileOf(path, name)
  }
}

function fileOf(path: string, name: string): InputFile {
  const ignored = (reason: IgnoreReason): InputFile => ({ kind: 'ignored', name: path, reason })
  if (path.includes('CloudTrail-Digest')) return ignored('digest')
  if (path.includes('CloudTrail-Insight')) return ignored('insight')
  if (name.startsWith('.') || !readable.test(name)) return ignored('other')
  return { kind: 'file', name: path }
}
