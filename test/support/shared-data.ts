import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

/** Third-party test data beside the project; tests that need it skip by name where it is missing. */
export function hasSharedData(path: string): boolean {
  return existsSync(folder + path)
}

/** Reads a file of the shared data as text. */
export function readSharedData(path: string): string {
  return readFileSync(folder + path, 'utf8')
}
