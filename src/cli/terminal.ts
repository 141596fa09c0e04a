import type { Progress } from '../app/options.ts'
import { inPieces, type Chunks } from '../app/in-pieces.ts'
import { progressDisplay } from './progress-display.ts'
import { saveFile } from '../app/save-file.ts'
import { styleOf, type Style } from '../report/text/style.ts'

/** The process's streams, as commands use them. */
export interface Terminal {
  /** Writes to standard output, as fast as it is read. */
  readonly print: (chunks: Chunks) => Promise<void>
  /** Writes a line to standard output at once. */
  readonly line: (text: string) => void
  /** Writes to a file; `-` is standard output. */
  readonly save: (file: string, chunks: Chunks) => Promise<void>
  /** Writes a line for people to standard error. */
  readonly note: (text: string) => void
  /** Shows how far long work is, unless the run is quiet; undefined takes it away. */
  readonly progress: (progress: Progress | undefined) => void
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
  const { show, clear } = progressDisplay({
    isTerminal: stderr.isTTY,
    columns: () => stderr.columns,
    write: (text) => stderr.write(text),
    now: () => performance.now(),
  })
  // Also when a signal ends the run.
  process.once('exit', clear)
  // What is poured onto a terminal and progress would write into each other.
  let isPouring = false
  const print = async (chunks: Chunks): Promise<void> => {
    clear()
    isPouring = stdout.isTTY
    await pour(chunks, stdout)
    isPouring = false
  }
  return {
    print,
    line: (text) => {
      clear()
      stdout.write(`${text}\n`)
    },
    save: (file, chunks) => (file === '-' ? print(chunks) : saveFile(file, chunks)),
    note: (text) => {
      clear()
      stderr.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    progress: (progress) => {
      if (progress === undefined) clear()
      else if (!options.quiet && !isPouring) show(progress)
    },
    width: stdout.isTTY ? stdout.columns : widthOfFiles,
    style: styleOf(coloured(stdout)),
    errorStyle: styleOf(coloured(stderr)),
  }
}

// https://force-color.org, which CI systems set because they show colours without being terminals.
const forced = (env: NodeJS.ProcessEnv): boolean =>
  !['', '0', undefined].includes(env['FORCE_COLOR'])

async function pour(chunks: Chunks, stream: NodeJS.WritableStream): Promise<void> {
  for await (const piece of inPieces(chunks)) {
    // A stream that cannot be written ends the run elsewhere.
    await new Promise<void>((resolve) => stream.write(piece, () => resolve()))
  }
}
