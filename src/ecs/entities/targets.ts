import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { cleanText } from '../clean.ts'
import { targetTable } from './target-table.ts'
import { recordPath, textsAt, valuesAt, type RecordPath } from './record-path.ts'

const sourceEnding = '.amazonaws.com'
const byAction: ReadonlyMap<string, ReadonlyMap<string, readonly RecordPath[]>> = new Map(
  Object.entries(targetTable).map(([service, rows]) => [
    service,
    new Map(
      rows.flatMap(({ actions, targets }) =>
        actions.split(' ').map((action) => [action, targets.split(' ').map(recordPath)] as const),
      ),
    ),
  ]),
)

/** What an event acted on, as the enrichment's table of actions says; sorted by UTF-16 unit, no doubles.
 * @throws NotText */
export function targetsOf(record: CloudTrailRecord): readonly string[] {
  const service = serviceOf(record.eventSource)
  if (service === undefined) return []
  const paths = pathsOf(service, record.eventName)
  if (paths.length === 0) return []
  return [...new Set(paths.flatMap((path) => targetsAt(record, path)))].sort()
}

/** eventSource without `.amazonaws.com`; undefined where it does not end so. */
export function serviceOf(eventSource: string): string | undefined {
  if (!eventSource.endsWith(sourceEnding)) return undefined
  return cleanText(eventSource.slice(0, -sourceEnding.length))
}

/** The ARN of every resource of a record; the enrichment reads the key in this spelling only. */
export function resourceArnsOf(record: CloudTrailRecord): readonly string[] {
  return textsAt(record, resourceArns)
}

function pathsOf(service: string, action: string): readonly RecordPath[] {
  const rows = byAction.get(service)
  if (rows === undefined) return []
  const exact = rows.get(action)
  if (exact !== undefined) return exact
  for (const [name, paths] of rows) {
    if (name.startsWith('*') && action.includes(name.slice(1))) return paths
  }
  return []
}

const account = recordPath('recipientAccountId')
const resourceArns = recordPath('resources[].ARN')
const commandInstances = recordPath('req.instanceIds[]')
const commandValues = recordPath('req.targets[].values[]')

function targetsAt(record: CloudTrailRecord, path: RecordPath): readonly string[] {
  if (path.text === 'ACCT') return textsAt(record, account)
  if (path.text === 'ARNS') return resourceArnsOf(record)
  if (path.text === 'COMMAND') return commandTargetsOf(record)
  if (path.text === 'req.ruleNumber') return valuesAt(record, path).map(String)
  return textsAt(record, path)
}

/** SendCommand names instances, or else tags and values; a single `*` means all instances of the account. */
function commandTargetsOf(record: CloudTrailRecord): readonly string[] {
  const instances = textsAt(record, commandInstances)
  const targets = instances.length > 0 ? instances : textsAt(record, commandValues)
  return targets.length === 1 && targets[0] === '*' ? textsAt(record, account) : targets
}
