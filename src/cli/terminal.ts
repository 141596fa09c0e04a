import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { unwritable } from '../app/unwritable.ts'
import { styleOf, type Style } from '../report/text/style.ts'

/** The process's streams, as commands use them. */
export interface Terminal {
  /** Writes to standard output, as fast as it is read. */
  readonly print: (chunks: AsyncIterable<string> | Iterable<string>) => Promise<void>
  /** Writes a line to standard output at once. */
  readonly line: (text: string) => void
  /** Writes to a file; `-` is standard output. */
  readonly save: (file: string, chunks: AsyncIterable<string> | Iterable<string>) => Promise<void>
  /** Writes a line for people to standard error. */
  readonly note: (text: string) => void
  /** Shows how far the work is, on a terminal only; undefined takes it away. */
  readonly progress: (text: string | undefined) => void
  /** How many characters a line of standard output has room for. */
  readonly width: number
  readonly style: Style
  readonly errorStyle: Style
}

/** The width of what is no terminal: files, pipes and the logs of CI. */
export const widthOfFiles = 160

/** Opens the terminal of this process. */
export function openTerminal(options: {
  readonly color: boolean
  readonly quiet: boolean
}): Terminal {
  const { stdout, stderr, env } = process
  const coloured = (stream: NodeJS.WriteStream): boolean =>
    options.color && (env['NO_COLOR'] ?? '') === '' && (stream.isTTY || forced(env))
  const shows = stderr.isTTY && !options.quiet
  let shown = false
  const clear = (): void => {
    if (shown) stderr.write('\r\u001b[K')
    shown = false
  }
  return {
    print: (chunks) => pour(chunks, stdout),
    line: (text) => {
      clear()
      stdout.write(`${text}\n`)
    },
    save: async (file, chunks) => {
      if (file === '-') return pour(chunks, stdout)
      return saveTo(file, chunks)
    },
    note: (text) => {
      clear()
      stderr.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    progress: (text) => {
      if (!shows) return
      clear()
      if (text === undefined) return
      stderr.write(text.slice(0, Math.max(0, stderr.columns - 1)))
      shown = true
    },
    width: stdout.isTTY ? stdout.columns : widthOfFiles,
    style: styleOf(coloured(stdout)),
    errorStyle: styleOf(coloured(stderr)),
  }
}

// https://force-color.org, which CI systems set because they show colours without being terminals.
const forced = (env: NodeJS.ProcessEnv): boolean =>
  !['', '0', undefined].includes(env['FORCE_COLOR'])

/** Ends quietly when the reader of our output goes away, as in `trailproof replay … | head`. */
export function endOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

const pieceSize = 64 * 1024

async function pour(
  chunks: AsyncIterable<string> | Iterable<string>,
  stream: NodeJS.WritableStream,
): Promise<void> {
  let piece = ''
  for await (const chunk of chunks) {
    piece += chunk
    if (piece.length < pieceSize) continue
    if (!stream.write(piece)) await once(stream, 'drain')
    piece = ''
  }
  if (piece !== '') await new Promise((resolve) => stream.write(piece, resolve))
}

async function saveTo(
  file: string,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const stream = createWriteStream(file)
  try {
    await once(stream, 'open')
    await pour(chunks, stream)
    stream.end()
    await once(stream, 'finish')
  } catch (error) {
    stream.destroy()
    // A report that cannot be made is not the file's fault.
    throw error instanceof Error && 'syscall' in error ? unwritable(file, error) : error
  }
}
