import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readRecords } from '../../src/cloudtrail/input/read-records.ts'
import type { CloudTrailRecord } from '../../src/cloudtrail/record.ts'
import { documentEvent } from '../../src/ecs/document-event.ts'
import { documentFieldSource } from '../../src/ecs/document-field-source.ts'
import { ecsFieldSource } from '../../src/ecs/ecs-field-source.ts'
import { ecsFieldNames, fieldDefinition } from '../../src/ecs/fields/field-table.ts'
import { ingestClock } from '../../src/ecs/ingest-clock.ts'
import { trailEvent } from '../../src/ecs/make-trail-event.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import { documentWriter } from '../../src/ecs/to-document.ts'
import { readAll } from '../support/read-all.ts'
import { hasSharedData } from '../support/shared-data.ts'

const logs = 'real/stratus-red-team'
const folder = fileURLToPath(new URL(`../../../shared/data/${logs}`, import.meta.url))

// What Elasticsearch adds to a hit (`_id` and its like) is no part of the document.
const names = ecsFieldNames().filter((name) => !name.startsWith('_'))

describe.skipIf(!hasSharedData(logs))(
  '310 real records (../shared/data/real/stratus-red-team)',
  () => {
    it('are all read, none malformed', async () => {
      const reading = readRecords([folder])
      await readAll(reading)
      const { files, read, malformed, findings } = reading.report()
      expect({ files, read, malformed, findings }).toEqual({
        files: readdirSync(folder).filter((name) => name.endsWith('.json')).length,
        read: 310,
        malformed: 0,
        findings: [],
      })
    })

    it('have the same values field by field as in their whole documents', async () => {
      const clock = ingestClock({ ...defaultProfile, lag: 'cloudtrail' })
      const lazy = ecsFieldSource(defaultProfile)
      const whole = documentFieldSource()
      const write = documentWriter(defaultProfile)
      // Not of the document: what Elasticsearch adds to a hit.
      const names = ecsFieldNames().filter((name) => !name.startsWith('_'))
      const differing: string[] = []
      for (const record of await recordsOf(folder)) {
        const event = trailEvent(record, 0, clock)
        const document = documentEvent(write(event), 0)!
        for (const name of [...names, ...lazy.names(event)]) {
          const [left, right] = [lazy.resolve(name)?.get(event), whole.resolve(name)?.get(document)]
          if (same(left, right)) continue
          differing.push(`${name}: ${JSON.stringify(left)} ${JSON.stringify(right)}`)
        }
      }
      expect(differing).toEqual([])
    })

    it('have names for exactly the fields that their getters fill', async () => {
      const source = ecsFieldSource(defaultProfile)
      const clock = ingestClock(defaultProfile)
      for (const record of await recordsOf(folder)) {
        const event = trailEvent(record, 0, clock)
        const filled = names.filter((name) => source.resolve(name)?.get(event) !== undefined)
        const named = new Set(source.names(event))
        expect(
          filled.filter((name) => fieldDefinition(name)?.type !== 'object' && !named.has(name)),
        ).toEqual([])
      }
    })
  },
)

async function recordsOf(path: string): Promise<readonly CloudTrailRecord[]> {
  const records: CloudTrailRecord[] = []
  for await (const batch of readRecords([path])) records.push(...batch.map(({ value }) => value))
  return records
}

/** One value and a list of one are the same to every language. */
function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(listOf(left)) === JSON.stringify(listOf(right))
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat()
}
