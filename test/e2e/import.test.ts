import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventTimeOf } from '../../src/cloudtrail/event-time.ts'
import { readRecords } from '../../src/cloudtrail/input/read-records.ts'
import type { CloudTrailRecord } from '../../src/cloudtrail/record.ts'
import { hasSharedData } from '../support/shared-data.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const logs = fileURLToPath(new URL('../../../shared/data/real/stratus-red-team', import.meta.url))
const isMissing = !hasSharedData('real/stratus-red-team')

/** What names somebody in the logs: forms, and the members that hold names. */
const secrets: readonly RegExp[] = [
  /(?<![\w.-])(\d{12})(?![\w.])/g,
  /\b((?:AKIA|ASIA|AROA|AIDA|ANPA|AIPA|AGPA)[A-Z0-9]{12,})\b/g,
  /(arn:aws:[a-z0-9-]*:[a-z0-9-]*:(?!aws:)[^"\s\\%]+)/g,
  /(?<![\w.#/-])(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?![\w.])/g,
  /([\w.+-]+@[\w-]+\.[\w.]+)/g,
  /"(?:userName|roleName|roleSessionName|functionName|trailName|bucketName)":\s*"([^"]+)"/g,
  /arn:aws:(?:iam|sts)::\d{12}:(?:user|role|group|policy|assumed-role|federated-user)\/([^"\s\\%:/*]+)/g,
  /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/g,
  /\b((?:i|sg|ami|vpc|subnet|snap|fl)-[0-9a-zA-Z]{8,17})\b/g,
]

describe.skipIf(isMissing)('import of real logs (../shared/data/real/stratus-red-team)', () => {
  let workspace: Workspace
  const imported = 'once/scenarios/records/stratus.ndjson'
  const read = (file: string): string => readFileSync(join(workspace.folder, file), 'utf8')

  beforeAll(async () => {
    workspace = await aWorkspace()
    const ran = await workspace.run(['import', logs, '--name', 'stratus', '--output', 'once'])
    expect(ran.stderr).toBe('')
  })
  afterAll(() => workspace.remove())

  it('leaves no account, key, ARN, address, e-mail, name or id of the input', () => {
    const input = readdirSync(logs)
      .filter((file) => file.endsWith('.json'))
      .map((file) => readFileSync(join(logs, file), 'utf8'))
      .join('\n')
    const values = secrets.map((form) => new Set([...input.matchAll(form)].map((hit) => hit[1]!)))
    const text = read(imported)
    // No form has stopped matching.
    expect(values.map(({ size }) => size > 0)).toEqual(secrets.map(() => true))
    expect(values.flatMap((found) => [...found].filter((value) => text.includes(value)))).toEqual(
      [],
    )
  })

  it('gives the same bytes again, and of its own output', async () => {
    await workspace.run(['import', logs, '--name', 'stratus', '--output', 'again'])
    await workspace.run(['import', imported, '--name', 'stratus', '--output', 'twice'])
    expect(read('again/scenarios/records/stratus.ndjson')).toBe(read(imported))
    expect(read('twice/scenarios/records/stratus.ndjson')).toBe(read(imported))
  })

  it('raises the same alerts as the logs, of the same events, with groups of the same values', async () => {
    const alertsOf = async (input: string): Promise<readonly string[]> => {
      const { stdout } = await workspace.run(['replay', input, '--format', 'ndjson'])
      const alerts = stdout.trim().split('\n')
      return inPositions(
        alerts.map((line): AlertLine => JSON.parse(line)),
        await eventIds(input),
      )
    }
    expect(await alertsOf(join(workspace.folder, imported))).toEqual(await alertsOf(logs))
  })

  it('is a scenario that verifies', async () => {
    const flags = ['--scenarios', 'once/scenarios', '--golden', 'golden']
    const updated = await workspace.run(['verify', 'stratus', ...flags, '--update'])
    const verified = await workspace.run(['verify', 'stratus', ...flags])
    expect([updated.stderr, verified.stderr, verified.code]).toEqual(['', '', 0])
  })
})

interface AlertLine {
  readonly rule: { readonly id: string }
  readonly time: string
  readonly events: readonly string[]
  readonly group: Readonly<Record<string, unknown>>
  readonly eventCount: number
}

/** Ids of a log's records in order of time: an import keeps this order. */
async function eventIds(input: string): Promise<readonly unknown[]> {
  const records: CloudTrailRecord[] = []
  for await (const batch of readRecords([input])) records.push(...batch.map(({ value }) => value))
  return records
    .toSorted((left, right) => eventTimeOf(left) - eventTimeOf(right))
    .map((record) => record['eventID'])
}

/** Alerts without values that an import replaces: events by their places in the log, values of groups by the order in which
 * they come; weeks are moved, weekday and time of day are not. */
function inPositions(alerts: readonly AlertLine[], ids: readonly unknown[]): readonly string[] {
  const values: string[] = []
  const numberOf = (value: unknown): number => {
    const text = JSON.stringify(value)
    if (!values.includes(text)) values.push(text)
    return values.indexOf(text)
  }
  return alerts.map(({ rule, time, events, group, eventCount }) => {
    const groups = Object.entries(group).map(([field, value]) => `${field}=${numberOf(value)}`)
    const places = events.map((id) => ids.indexOf(id))
    const day = new Date(time).getUTCDay()
    return [day, time.slice(11), rule.id, eventCount, ...places, ...groups].join(' ')
  })
}

it('tells a file that is not there as every command does, and one without a record by another name', async () => {
  const workspace = await aWorkspace({ 'empty.json': '{"Records":[]}' })
  const told = async (file: string): Promise<readonly unknown[]> => {
    const { code, stderr } = await workspace.run(['import', file])
    return [code, stderr.split('  ')[0]]
  }
  expect([await told('nowhere.json'), await told('empty.json')]).toEqual([
    [4, 'INPUT_UNREADABLE'],
    [2, 'INPUT_EMPTY'],
  ])
  await workspace.remove()
})
