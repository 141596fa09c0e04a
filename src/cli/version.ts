import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's version; its package.json lies further up from dist than from src. */
export function version(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const found = versionIn(join(folder, 'package.json'))
    if (found !== undefined) return found
    const parent = dirname(folder)
    if (parent === folder) return 'unknown'
    folder = parent
  }
}

function versionIn(file: string): string | undefined {
  try {
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    return name === 'trailproof' && typeof version === 'string' ? version : undefined
  } catch {
    return undefined
  }
}
