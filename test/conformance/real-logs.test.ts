import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { replay as replayFiles } from '../../src/app/replay.ts'
import { readRecords } from '../../src/cloudtrail/input/read-records.ts'
import { ecsFieldSource } from '../../src/ecs/ecs-field-source.ts'
import { ingestClock } from '../../src/ecs/ingest-clock.ts'
import { trailEvent } from '../../src/ecs/make-trail-event.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import type { TrailEvent } from '../../src/ecs/trail-event.ts'
import { createDetector } from '../../src/engine/create-detector.ts'
import { replay } from '../../src/engine/replay.ts'
import { loadRules } from '../../src/rule/load-rules.ts'
import { chanceOf } from '../../src/time/chance.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const logs = here('../../../shared/data/real/stratus-red-team')
const isMissing = !existsSync(logs)

const fields = ecsFieldSource(defaultProfile)
const detectors = loadRules([here('../../rules')]).rules.map((rule) => createDetector(rule, fields))

/** The records of the logs; with `apart`, at times of their own. */
async function events(options: { readonly apart: boolean }): Promise<readonly TrailEvent[]> {
  const clock = ingestClock(defaultProfile)
  const all: TrailEvent[] = []
  for await (const batch of readRecords([logs])) {
    for (const { value, position } of batch) {
      const event = trailEvent(value, position, clock)
      const time = options.apart ? event.time + position : event.time
      all.push({ ...event, time, ingested: time })
    }
  }
  return all
}

describe.skipIf(isMissing)(
  'the bundled rules on real logs (../shared/data/real/stratus-red-team)',
  () => {
    it('find the attacks that they are for, and nothing else', async () => {
      const { records, alerts } = replay(await events({ apart: false }), {
        detectors,
        fields,
        phase: 0,
      })
      expect(records).toEqual({
        read: 310,
        judged: 310,
        skipped: 0,
        duplicate: 0,
        late: 0,
        malformed: 0,
      })
      expect(alerts.map(({ time, rule }) => `${time} ${rule.shortName}`)).toEqual([
        '2024-07-30T21:53:13.000Z iam-access-key-for-another-user',
        '2024-08-01T13:29:57.000Z iam-role-trust-policy-updated',
        '2024-08-01T13:33:28.000Z iam-access-key-for-another-user',
        '2024-08-01T13:33:28.000Z iam-admin-policy-attached-to-user',
        '2024-08-01T13:37:41.000Z iam-admin-policy-attached-to-role',
        '2024-08-01T13:56:39.000Z rolesanywhere-external-trust-anchor',
        '2024-08-01T13:56:39.000Z rolesanywhere-profile-created',
      ])
    })

    it('give the same alerts, byte for byte, when records that concern none of them are skipped', async () => {
      const told = async (options: { readonly parseAll: boolean }): Promise<string> => {
        const { alerts, records, input } = await replayFiles({ ...options, inputs: [logs] })
        expect([records.read, records.skipped > 0, input.findings]).toEqual([
          310,
          !options.parseAll,
          [],
        ])
        return JSON.stringify(alerts)
      }
      expect(await told({ parseAll: false })).toBe(await told({ parseAll: true }))
    })

    it('give the same alerts in any order of input, as a stream, and without the index', async () => {
      const ordered = await events({ apart: true })
      const options = { detectors, fields, phase: 0 }
      const expected = replay(ordered, options)
      expect(replay(ordered, { detectors, phase: 0 })).toEqual(expected)
      const byTime = ordered.toSorted((left, right) => left.time - right.time)
      expect(replay(byTime, { ...options, lateness: 0 })).toEqual(expected)
      for (const seed of ['one', 'two', 'three']) {
        expect(replay(shuffled(ordered, seed), options)).toEqual(expected)
      }
    })
  },
)

function shuffled(ordered: readonly TrailEvent[], seed: string): readonly TrailEvent[] {
  const chance = chanceOf(seed)
  const pool = [...ordered]
  return ordered.map((_, position) => ({
    ...pool.splice(chance.below(pool.length), 1)[0]!,
    position,
  }))
}
