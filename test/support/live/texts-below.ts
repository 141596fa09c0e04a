import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Every file of a folder, by its path below it; what is compressed is read as what it holds. `except` are folders and
 * files at its top. */
export function textsBelow(
  folder: string,
  except: readonly string[] = [],
): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const named = files.map((file) => [file.slice(folder.length + 1), file] as const)
  return Object.fromEntries(
    named
      .filter(([name]) => !except.includes(name.split('/')[0] ?? ''))
      .map(([name, file]) => [name, textOf(file)]),
  )
}

function textOf(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
