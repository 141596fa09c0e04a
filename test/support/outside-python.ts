import { spawnSync } from 'node:child_process'

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
