import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A record of a log file. */
export type LoggedRecord = Readonly<Record<string, unknown>> & {
  readonly eventID: string
  readonly eventName: string
}

/** The records of all log files in a folder. */
export async function loggedRecords(folder: string): Promise<readonly LoggedRecord[]> {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => name.endsWith('.json.gz')).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file))))
  return texts.flatMap(
    (text) => (JSON.parse(gunzipSync(text).toString()) as { Records: LoggedRecord[] }).Records,
  )
}
