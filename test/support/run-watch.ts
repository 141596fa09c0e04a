import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))

/** A command that does not end by itself. */
export interface Watching {
  /** Waits until the output since the last wait holds a text, and gives that output. */
  readonly until: (text: string) => Promise<string>
  readonly type: (keys: string) => void
  readonly ended: Promise<number | null>
}

const longest = 30_000

/** Starts the built command in a folder; its output is standard output and error as they come. */
export function runWatch(argv: readonly string[], cwd: string): Watching {
  const { CI: _, FORCE_COLOR: __, ...env } = process.env
  // One pipe for both streams: of two nobody knows which is read first.
  const both = ['-c', 'exec "$@" 2>&1', 'sh', process.execPath, main, ...argv]
  const child = spawn('/bin/sh', both, { cwd, env })
  let output = ''
  let onOutput = (): void => undefined
  const take = (chunk: string): void => {
    output += chunk
    onOutput()
  }
  child.stdout.setEncoding('utf8').on('data', take)
  return {
    until: (text) =>
      new Promise((resolve, reject) => {
        const fail = (): void => {
          child.kill()
          reject(new Error(`"${text}" did not come. There is:\n${output}`))
        }
        const timer = setTimeout(fail, longest)
        child.once('close', fail)
        onOutput = () => {
          const at = output.indexOf(text)
          if (at === -1) return
          clearTimeout(timer)
          child.off('close', fail)
          onOutput = () => undefined
          const seen = output.slice(0, at + text.length)
          output = output.slice(at + text.length)
          resolve(seen)
        }
        onOutput()
      }),
    type: (keys) => child.stdin.write(keys),
    ended: new Promise((resolve) => child.on('close', resolve)),
  }
}
