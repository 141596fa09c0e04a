import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))

/** How a run of the command ended. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command in a folder, as CI does not: tests that update goldens are no CI. */
export function runTrailproof(
  argv: readonly string[],
  options: {
    readonly cwd?: string
    readonly input?: string
    readonly env?: Readonly<Record<string, string>>
  } = {},
): Promise<Ran> {
  const { CI: _, FORCE_COLOR: __, NO_COLOR: ___, ...env } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...argv], {
      cwd: options.cwd,
      env: { ...env, ...options.env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/** A folder of its own for a test. */
export interface Workspace {
  readonly folder: string
  readonly write: (file: string, text: string) => Promise<void>
  readonly copy: (from: string, to: string) => Promise<void>
  readonly run: (
    argv: readonly string[],
    options?: { readonly input?: string; readonly env?: Readonly<Record<string, string>> },
  ) => Promise<Ran>
  readonly remove: () => Promise<void>
}

/** Makes an empty folder outside the project, so that no node_modules and no configuration is near. */
export async function aWorkspace(files: Readonly<Record<string, string>> = {}): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'trailproof-e2e-'))
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  for (const [file, text] of Object.entries(files)) await write(file, text)
  return {
    folder,
    write,
    copy: (from, to) => cp(from, join(folder, to), { recursive: true }),
    run: (argv, options) => runTrailproof(argv, { cwd: folder, ...options }),
    remove: () => rm(folder, { recursive: true }),
  }
}
