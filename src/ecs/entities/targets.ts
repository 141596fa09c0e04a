import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { cleanText } from '../clean.ts'
import { targetTable } from './target-table.ts'
import { textsAt, valuesAt } from './record-path.ts'

const sourceEnding = '.amazonaws.com'
const byAction: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(
  Object.entries(targetTable).map(([service, rows]) => [
    service,
    new Map(
      rows.flatMap(({ actions, targets }) =>
        actions.split(' ').map((action) => [action, targets.split(' ')] as const),
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
  return [...new Set(paths.flatMap((path) => targetsAt(record, path)))].sort()
}

/** eventSource without `.amazonaws.com`; undefined where it does not end so. */
export function serviceOf(eventSource: string): string | undefined {
  if (!eventSource.endsWith(sourceEnding)) return undefined
  return cleanText(eventSource.slice(0, -sourceEnding.length))
}

/** The ARN of every resource of a record; the enrichment reads the key in this spelling only. */
export function resourceArnsOf(record: CloudTrailRecord): readonly string[] {
  return textsAt(record, 'resources[].ARN')
}

function pathsOf(service: string, action: string): readonly string[] {
  const rows = byAction.get(service)
  if (rows === undefined) return []
  const exact = rows.get(action)
  if (exact !== undefined) return exact
  for (const [name, paths] of rows) {
    if (name.startsWith('*') && action.includes(name.slice(1))) return paths
  }
  return []
}

function targetsAt(record: CloudTrailRecord, path: string): readonly string[] {
  if (path === 'ACCT') return textsAt(record, 'recipientAccountId')
  if (path === 'ARNS') return resourceArnsOf(record)
  if (path === 'COMMAND') return commandTargetsOf(record)
  if (path === 'req.ruleNumber') return valuesAt(record, path).map(String)
  return textsAt(record, path)
}

/** SendCommand names instances, or else tags and values; a single `*` means all instances of the account. */
function commandTargetsOf(record: CloudTrailRecord): readonly string[] {
  const instances = textsAt(record, 'req.instanceIds[]')
  const targets = instances.length > 0 ? instances : textsAt(record, 'req.targets[].values[]')
  return targets.length === 1 && targets[0] === '*'
    ? textsAt(record, 'recipientAccountId')
    : targets
}
