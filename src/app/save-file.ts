import { createWriteStream, rmSync } from 'node:fs'
import { copyFile, lstat, open, realpath, rename, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { unwritable } from './unwritable.ts'
import { inPieces, type Chunks } from './in-pieces.ts'

/** Writes a file whole or not at all: into a draft beside it, which then takes its name and keeps its mode. Written
 * straight are devices and pipes, files with several names or of another user, and those in whose folder nothing can be
 * made or that cannot be replaced, as where a container mounts them.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export async function saveFile(file: string, content: Chunks | Uint8Array): Promise<void> {
  const pieces = content instanceof Uint8Array ? [content] : inPieces(content)
  try {
    const target = await targetOf(resolve(file))
    const draft = target.kind === 'replaced' ? await openDraft(target) : undefined
    if (draft === undefined) await pour(pieces, createWriteStream(target.path))
    else await replace(target.path, draft, pieces)
  } catch (error) {
    // A report that cannot be made is not the file's fault.
    throw isSystemError(error) ? unwritable(file, error) : error
  }
}

/** The file behind links, and how it is written. */
type Target =
  | { readonly kind: 'straight'; readonly path: string }
  | { readonly kind: 'replaced'; readonly path: string; readonly mode?: number | undefined }

async function targetOf(path: string): Promise<Target> {
  if (isSpecial(path)) return { kind: 'straight', path }
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) {
    const link = await lstat(path).catch(() => undefined)
    return { kind: link === undefined ? 'replaced' : 'straight', path }
  }
  const real = await realpath(path)
  const isOurs = found.nlink === 1 && found.uid === (process.getuid?.() ?? found.uid)
  if (!found.isFile() || !isOurs || isSpecial(real)) return { kind: 'straight', path }
  return { kind: 'replaced', path: real, mode: found.mode & 0o7777 }
}

// A link such as /dev/stdout leads to an open file, which a file of the same name is not.
const isSpecial = (path: string): boolean => /^\/(?:dev|proc)\//.test(path)

interface Draft {
  readonly path: string
  readonly handle: FileHandle
  readonly remove: () => void
}

let drafts = 0

/** Undefined where there is a file and nothing can be made beside it. */
async function openDraft(
  target: Target & { readonly kind: 'replaced' },
): Promise<Draft | undefined> {
  drafts += 1
  const path = join(dirname(target.path), `.trailproof-${process.pid}-${drafts}`)
  const remove = (): void => rmSync(path, { force: true })
  remove()
  process.once('exit', remove)
  try {
    const handle = await open(path, 'wx')
    if (target.mode !== undefined) await handle.chmod(target.mode)
    return { path, handle, remove }
  } catch (error) {
    process.off('exit', remove)
    if (target.mode !== undefined && isSystemError(error)) return undefined
    throw error
  }
}

async function replace(path: string, draft: Draft, pieces: Pieces): Promise<void> {
  try {
    await pour(pieces, draft.handle.createWriteStream())
    await rename(draft.path, path).catch(() => copyFile(draft.path, path))
  } finally {
    draft.remove()
    process.off('exit', draft.remove)
  }
}

type Pieces = AsyncIterable<string> | Iterable<Uint8Array>

const pour = (pieces: Pieces, stream: Writable): Promise<void> =>
  pipeline(Readable.from(pieces, { objectMode: false }), stream)

const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error
