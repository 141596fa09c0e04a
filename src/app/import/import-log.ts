import { join } from 'node:path'
import type { Bytes } from '../../cloudtrail/input/byte-source.ts'
import { readRecords } from '../../cloudtrail/input/read-records.ts'
import type { ReadReport } from '../../cloudtrail/input/reading.ts'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { shellLine } from '../../diagnostic/shell-line.ts'
import { anonymise } from '../../import/anonymise.ts'
import { currentTechniques } from '../../scenario/current-techniques.ts'
import type { ReplacedKind } from '../../import/pseudonyms.ts'
import { scenarioText } from '../../import/scenario-text.ts'
import type { ImportReport } from '../../report/import-report.ts'
import { amazonIn } from './amazon-in.ts'
import { checkedName, nameFrom } from './import-name.ts'
import { writeNew } from './write-new.ts'

/** What `import` can be asked. */
export interface ImportLogOptions extends Omit<ImportRecordsOptions, 'name'> {
  /** Files and folders of CloudTrail records, gzipped or not; `-` is `stdin`. */
  readonly inputs: readonly string[]
  readonly stdin?: Bytes | undefined
  /** The scenario's name; by default that of the first input. */
  readonly name?: string | undefined
}

/** How records become a scenario. */
export interface ImportRecordsOptions {
  /** The scenario's name. */
  readonly name: string
  readonly title?: string | undefined
  readonly technique?: readonly string[] | undefined
  readonly detectedBy?: readonly string[] | undefined
  readonly kind?: 'attack' | 'benign' | undefined
  /** The folder that gets `scenarios/`; the working directory by default. */
  readonly output?: string | undefined
  readonly force?: boolean | undefined
  /** MMDB file of networks: which addresses are Amazon's. */
  readonly asn?: string | undefined
}

/** Makes a scenario of recorded logs: anonymised records, and the module that plays them.
 * @throws TrailproofError NAME_UNSAFE, OUTPUT_EXISTS, INPUT_UNREADABLE, INPUT_EMPTY and what reading throws */
export async function importLog(
  options: ImportLogOptions,
): Promise<{ readonly report: ImportReport; readonly input: ReadReport }> {
  const name = checkedName(options.name ?? nameFrom(options.inputs[0] ?? ''))
  const { records, input } = await readAll(options)
  return { input, report: await importRecords(records, { ...options, name }) }
}

/** Makes a scenario of records, as `importLog` does of logs.
 * @throws TrailproofError OUTPUT_EXISTS, OUTPUT_UNWRITABLE, TECHNIQUE_UNKNOWN */
export async function importRecords(
  records: readonly CloudTrailRecord[],
  options: ImportRecordsOptions,
): Promise<ImportReport> {
  const { name } = options
  const { groups, pseudonyms } = anonymise([records], { isAmazon: amazonIn(options.asn) })
  const replaced = groups[0] ?? []
  const folder = join(options.output ?? '.', 'scenarios')
  const path = `records/${name}.ndjson`
  const kind = options.kind ?? 'attack'
  const text = replaced.map((one) => `${JSON.stringify(one)}\n`).join('')
  const files = [
    // A benign case belongs into the scenario of its attack.
    ...(kind === 'benign'
      ? []
      : [{ path: join(folder, `${name}.ts`), text: moduleOf(name, path, options) }]),
    { path: join(folder, path), text },
  ]
  await writeNew(files, { force: options.force === true })
  return {
    scenario: name,
    kind,
    files: files.map((file) => file.path),
    records: records.length,
    replaced: pseudonyms.replaced(),
    warnings: warningsOf(pseudonyms.replaced()),
    next: nextLines({ name, path, folder, kind }),
  }
}

/** Rules that look for values which are no vocabulary of AWS's see them no longer. */
function warningsOf(replaced: readonly ReplacedKind[]): readonly string[] {
  const count = replaced.find(({ kind }) => kind === 'text')?.values ?? 0
  if (count === 0) return []
  const what = count === 1 ? '1 value is' : `${count} values are`
  return [
    `${what} in no vocabulary of AWS and became text-1, text-2 …: a rule that looks for such a value is silent now.`,
  ]
}

function nextLines(written: {
  readonly name: string
  readonly path: string
  readonly folder: string
  readonly kind: 'attack' | 'benign'
}): readonly string[] {
  const { name, path, folder, kind } = written
  if (kind === 'benign') return [`benign: { 'as recorded': records('${path}') },`]
  const verify = shellLine(['trailproof', 'verify', name, '--scenarios', folder])
  return [`${verify} --update   # add --rules DIR for your own rules`, verify]
}

async function readAll(options: ImportLogOptions): Promise<{
  readonly records: readonly CloudTrailRecord[]
  readonly input: ReadReport
}> {
  const reading = readRecords(options.inputs, { stdin: options.stdin })
  const records: CloudTrailRecord[] = []
  for await (const batch of reading) for (const { value } of batch) records.push(value)
  if (records.length > 0) return { records, input: reading.report() }
  const [why] = reading.report().findings
  // A file that is not there is told as every command tells it: only what was read can be empty.
  const code = why?.code === 'INPUT_UNREADABLE' ? why.code : 'INPUT_EMPTY'
  throw new TrailproofError(code, why?.message ?? 'There is no CloudTrail record to import.', {
    hint: why?.hint ?? 'Give files or folders that `trailproof replay` reads.',
  })
}

function moduleOf(name: string, path: string, options: ImportRecordsOptions): string {
  return scenarioText({
    title: options.title ?? `Recorded: ${name}`,
    techniques: currentTechniques(options.technique ?? [], '--technique'),
    detectedBy: options.detectedBy ?? [],
    cases: [{ kind: 'attack', name: 'as recorded', path }],
  })
}
