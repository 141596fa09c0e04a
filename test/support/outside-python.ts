import { spawn, spawnSync } from 'node:child_process'

/** A Python that has the judges which come as Python packages; `.ci/run` makes one. */
const python = process.env['TRAILPROOF_PYTHON'] ?? ''

/** True when that Python has a module. */
export function hasPython(module: string): boolean {
  return python !== '' && spawnSync(python, ['-c', `import ${module}`]).status === 0
}

/** Runs that Python; gives what it printed, or what it said against its input. */
export function runPython(argv: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(python, argv, {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return status === 0 ? stdout : `${stdout}${stderr}`
}

/** The same without waiting: what it runs may call this process. */
export function startPython(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, argv, { env: { ...process.env, ...env } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text))
    }
    child.on('error', reject)
    child.on('close', () => resolve(said))
  })
}
