import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  documentLines,
  generate,
  recordLines,
  writeLogFolder,
  type GenerateOptions,
} from '../../src/app/generate.ts'
import { replay } from '../../src/app/replay.ts'
import type { Alert } from '../../src/engine/alert.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// One rule of each kind: a burst, a threshold, new terms, a query.
const only = [
  'discovery-burst',
  'iam-role-enumeration',
  'iam-trust-policy-update',
  'iam-group-creation',
]

const told = ({ rule, time, group, events, values }: Alert): string =>
  JSON.stringify([rule.shortName, time, group, events, values])

async function alertsOf(options: GenerateOptions): Promise<readonly string[]> {
  const file = join(temporaryFolder({}), 'log.ndjson')
  await writeFile(file, [...recordLines(await generate(options))].join(''))
  const { alerts, records } = await replay({ inputs: [file] })
  const whole = await replay({ inputs: [file], parseAll: true })
  expect([JSON.stringify(alerts), whole.records.skipped]).toEqual([JSON.stringify(whole.alerts), 0])
  expect(records.skipped).toBeGreaterThan(0)
  return alerts.map(told).toSorted()
}

const page = readFileSync(new URL('../../docs/noise.md', import.meta.url), 'utf8')

describe('cases among background traffic', () => {
  it('raise the alerts that they raise alone, and the traffic those that it raises alone', async () => {
    const noise = 8_000
    const among = await alertsOf({ only, noise })
    const cases = await alertsOf({ only })
    const background = await alertsOf({ noise, noiseOnly: true })
    expect([among, cases.length > 3, background.length > 0]).toEqual([
      [...cases, ...background].toSorted(),
      true,
      true,
    ])
    const rules = new Set(background.map((alert) => /^\["([^"]+)/.exec(alert)?.[1] ?? alert))
    expect([...rules].filter((rule) => !page.includes(`\`${rule}\``))).toEqual([])
  })

  it('stand where they belong in time, and nothing is lost', async () => {
    const generated = await generate({ only: ['iam-group-creation'], noise: 400 })
    const times = [...generated.stream()].map(({ eventTime }) => eventTime)
    expect([times.length, times]).toEqual([400 + generated.records.length, times.toSorted()])
  })
})

describe('the formats of background traffic', () => {
  it('hold the same records: lines, a folder as CloudTrail writes it, ECS documents', async () => {
    const folder = temporaryFolder({})
    const generated = await generate({ noise: 3_000, noiseOnly: true })
    const lines = join(folder, 'log.ndjson')
    const documents = join(folder, 'documents.ndjson')
    await writeFile(lines, [...recordLines(generated)].join(''))
    await writeFile(documents, [...documentLines(generated)].join(''))
    await writeLogFolder(join(folder, 'bucket'), generated)
    const inputs = [lines, join(folder, 'bucket'), documents]
    const replayed = await Promise.all(
      inputs.map((input) => replay({ inputs: [input], parseAll: true })),
    )
    const [first] = replayed
    expect(replayed.map(({ alerts, records }) => [alerts.map(told).toSorted(), records])).toEqual(
      inputs.map(() => [
        first?.alerts.map(told).toSorted(),
        { read: 3_000, judged: 3_000, skipped: 0, duplicate: 0, late: 0, malformed: 0 },
      ]),
    )
  })
})
