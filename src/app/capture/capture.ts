import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import type { Alert } from '../../engine/alert.ts'
import type { CaptureReport } from '../../report/capture-report.ts'
import type { ServedCall } from '../../report/served-call.ts'
import { holderNamed } from '../serve/actor-places.ts'
import { profileText, writeProfiles } from '../serve/profile-file.ts'
import { serve, type ServeOptions, type Serving } from '../serve/serve.ts'
import { withTemporaryFolder } from '../temporary-folder.ts'
import { checkedName } from '../import/import-name.ts'
import { importRecords, type ImportRecordsOptions } from '../import/import-log.ts'
import { refuseExisting, writeNew } from '../import/write-new.ts'
import { commandEnvironment } from './command-environment.ts'
import { runCommand } from './run-command.ts'

/** What `capture` can be asked: what `serve` can, and what becomes of the records. */
export interface CaptureOptions
  extends
    Omit<
      ServeOptions,
      'port' | 'host' | 'tls' | 'output' | 'state' | 'reset' | 'onCall' | 'onAlert'
    >,
    Omit<ImportRecordsOptions, 'name'> {
  readonly command: readonly string[]
  /** The environment that the command gets, apart from what leads to AWS. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The user of the world whose keys the command gets; the first by default. */
  readonly as?: string | undefined
  /** A file for the records, one a line. */
  readonly records?: string | undefined
  /** The name of a scenario to make of the records, anonymised. */
  readonly scenario?: string | undefined
}

/** Runs a command against an in-memory AWS of its own and keeps what it did.
 * @throws TrailproofError COMMAND_UNUSABLE, ACTOR_UNKNOWN, NAME_UNSAFE, OUTPUT_EXISTS and what `serve` throws */
export async function capture(options: CaptureOptions): Promise<CaptureReport> {
  const { records: file, force = false } = options
  const name = options.scenario === undefined ? undefined : checkedName(options.scenario)
  refuseExisting([...(file === undefined ? [] : [file]), ...scenarioFiles(name, options)], {
    force,
  })
  const calls: ServedCall[] = []
  const alerts: Alert[] = []
  const { exit, rules } = await withTemporaryFolder(async (folder) => {
    const serving = await serve({
      ...options,
      output: undefined,
      port: 0,
      onCall: (call) => void calls.push(call),
      onAlert: (alert) => void alerts.push(alert),
    })
    try {
      return { rules: serving.rules, exit: await runOn(serving, folder, options) }
    } finally {
      await serving.stop()
    }
  })
  const records = calls.flatMap((call) => call.records)
  if (file !== undefined) await writeNew([{ path: file, text: lines(records) }], { force })
  const scenario =
    name === undefined || records.length === 0
      ? undefined
      : await importRecords(records, { ...options, name })
  const empty = scenario === undefined ? name : undefined
  return { exit, calls, alerts, rules, file, scenario, empty }
}

function runOn(serving: Serving, folder: string, options: CaptureOptions): Promise<number> {
  const { as, command, environment } = options
  const home = join(folder, 'home')
  const configFile = join(folder, 'config')
  mkdirSync(home)
  writeProfiles(configFile, profileText(serving.holders, serving))
  const holder = as === undefined ? serving.holders[0] : holderNamed(as, serving.holders)
  const credentials = holder?.credentials ?? {}
  return runCommand(
    command,
    commandEnvironment(environment, { url: serving.url, credentials, home, configFile }),
  )
}

const lines = (records: readonly CloudTrailRecord[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

function scenarioFiles(
  name: string | undefined,
  { output = '.', kind }: Pick<CaptureOptions, 'output' | 'kind'>,
): readonly string[] {
  if (name === undefined) return []
  const records = join(output, 'scenarios', 'records', `${name}.ndjson`)
  return kind === 'benign' ? [records] : [join(output, 'scenarios', `${name}.ts`), records]
}
