import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../dist/src/cli/main.js', import.meta.url))

/** A running `trailproof serve`. */
export interface Served {
  readonly url: string
  /** The number of the account that it stands for. */
  readonly account: string
  /** What the top of its output exports, for the first holder of a key. */
  readonly env: Readonly<Record<string, string>>
  /** Everything that standard output holds so far. */
  readonly output: () => string
  /** What standard error holds beneath its top: bugs. */
  readonly errors: () => string
  /** Waits until standard output fits. */
  readonly until: (wanted: RegExp) => Promise<string>
  /** Its exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>
  /** Ends it as Ctrl-C does and gives the exit code. */
  readonly stop: () => Promise<number | null>
  /** Ends it as a crash does. */
  readonly kill: () => Promise<number | null>
}

/** Starts the real command on a free port. */
export async function serveTrailproof(argv: readonly string[], cwd: string): Promise<Served> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', ...argv], { cwd, env })
  let stdout = ''
  let stderr = ''
  const waiting = new Set<() => void>()
  const wake = (): void => {
    for (const one of waiting) one()
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    wake()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    wake()
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const when = async <Found>(find: () => Found | undefined): Promise<Found> => {
    for (;;) {
      const found = find()
      if (found !== undefined) return found
      if (child.exitCode !== null) throw new Error(`serve ended: ${stderr}`)
      await new Promise<void>((resolve) => {
        const go = (): void => {
          waiting.delete(go)
          resolve()
        }
        waiting.add(go)
        void ended.then(go)
      })
    }
  }
  await when(() => (stderr.includes('AWS_SECRET_ACCESS_KEY') ? true : undefined))
  return {
    url: /AWS_ENDPOINT_URL=(\S+)/.exec(stderr)?.[1] ?? '',
    account: /account (\d{12})/.exec(stderr)?.[1] ?? '',
    env: exported(stderr),
    output: () => stdout,
    errors: () =>
      stderr.slice(stderr.lastIndexOf('  export ')).split('\n').slice(1).join('\n').trim(),
    until: (wanted) => when(() => wanted.exec(stdout)?.[0]),
    ended,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
  }
}

/** `export A=1 B=2`; of a name that comes twice the first counts. */
function exported(text: string): Readonly<Record<string, string>> {
  const pairs = text
    .split('\n')
    .filter((line) => line.startsWith('  export '))
    .flatMap((line) => line.split('#')[0]!.trim().split(' ').slice(1))
    .map((pair): [string, string] => [
      pair.slice(0, pair.indexOf('=')),
      pair.slice(pair.indexOf('=') + 1),
    ])
  return Object.fromEntries(pairs.toReversed())
}
