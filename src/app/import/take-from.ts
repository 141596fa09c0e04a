import { readFileSync, statSync } from 'node:fs'
import { readRecords } from '../../cloudtrail/input/read-records.ts'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { takePanther } from '../../import/sources/panther.ts'
import { stratusIdOf, takeStratus } from '../../import/sources/stratus.ts'
import type { Remark, Taken } from '../../import/sources/taken.ts'
import { takeZircolite } from '../../import/sources/zircolite.ts'
import { filesBelow } from './files-below.ts'
import { nameFrom } from './import-name.ts'

/** The tools whose tests or logs can be taken. */
export const importSources = ['panther', 'stratus', 'zircolite'] as const
export type ImportSource = (typeof importSources)[number]

/** Reads what a tool has below paths.
 * @throws TrailproofError INPUT_UNREADABLE */
export function takeFrom(source: ImportSource, paths: readonly string[]): Promise<Taken> {
  return takers[source](paths)
}

const takers: Readonly<Record<ImportSource, (paths: readonly string[]) => Promise<Taken>>> = {
  panther: (paths) =>
    takeTexts(paths, /\.ya?ml$/i, (file, text) =>
      takePanther(file, text, { name: nameFrom(file) }),
    ),
  zircolite: (paths) =>
    takeTexts(paths, /\.json$/i, (file, text) => takeZircolite(file, text, { nameOf: nameFrom })),
  stratus: takeLogs,
}

const largest = 16 * 1024 * 1024

async function takeTexts(
  paths: readonly string[],
  form: RegExp,
  take: (file: string, text: string) => Taken,
): Promise<Taken> {
  const files = paths.flatMap((path) => filesBelow(path, form))
  return together(
    files.map((file) =>
      statSync(file).size > largest
        ? refused(file, 'it is larger than 16 MiB')
        : take(file, readFileSync(file, 'utf8')),
    ),
  )
}

async function takeLogs(paths: readonly string[]): Promise<Taken> {
  const files = paths.flatMap((path) => filesBelow(path, /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i))
  const byId = new Map<string, string[]>()
  const taken: Taken[] = []
  for (const file of files) {
    const id = stratusIdOf(file)
    if (id === undefined) taken.push(refused(file, noTechnique))
    else byId.set(id, [...(byId.get(id) ?? []), file])
  }
  for (const id of [...byId.keys()].toSorted()) {
    taken.push(await takeTechnique(id, byId.get(id) ?? []))
  }
  return together(taken)
}

const noTechnique =
  'neither its name nor that of a folder above is a technique, such as aws.defense-evasion.cloudtrail-stop'

async function takeTechnique(id: string, files: readonly string[]): Promise<Taken> {
  const reading = readRecords(files)
  const records: CloudTrailRecord[] = []
  for await (const batch of reading) records.push(...batch.map(({ value }) => value))
  const remarks = reading
    .report()
    .findings.map(({ message }): Remark => ({ kind: 'refused', what: id, reason: message }))
  if (records.length > 0) return together([takeStratus(id, records), { scenarios: [], remarks }])
  return together([refused(id, 'its logs hold no record'), { scenarios: [], remarks }])
}

const refused = (what: string, reason: string): Taken => ({
  scenarios: [],
  remarks: [{ kind: 'refused', what, reason }],
})

const together = (taken: readonly Taken[]): Taken => ({
  scenarios: taken.flatMap(({ scenarios }) => scenarios),
  remarks: taken.flatMap(({ remarks }) => remarks),
})
